package keyline.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.canvas.popover.ActionSentence;
import keyline.app.canvas.popover.EffectLine;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.SetReferentialActions;
import keyline.persistence.store.StoreState;

/// What a foreign key does when parent rows go or change, with a sentence about each choice.
final class ActionsSection {

    private final TableId child;
    private final ConstraintId key;
    private final Desk desk;
    private final Choice<ReferentialAction> onDelete = new Choice<>("On delete", _ -> perform());
    private final Choice<ReferentialAction> onUpdate = new Choice<>("On update", _ -> perform());
    private final Label deleteSentence = Labels.wrapped("", "muted", "small");
    private final Label updateSentence = Labels.wrapped("", "muted", "small");
    private final EffectLine deletion = new EffectLine("action-effect");
    private final EffectLine rekeying = new EffectLine("action-key-effect");
    private Optional<Tried> tried = Optional.empty();
    private final VBox node = new VBox();

    ActionsSection(TableId child, ConstraintId key, Desk desk) {
        this.child = child;
        this.key = key;
        this.desk = desk;
        onDelete.node().setId("on-delete");
        onUpdate.node().setId("on-update");
        node.getStyleClass().add("section");
        node.getChildren()
                .addAll(
                        Labels.of("ACTIONS", "caption"),
                        Labels.field("On delete", onDelete.node()),
                        deleteSentence,
                        deletion.node(),
                        Labels.field("On update", onUpdate.node()),
                        updateSentence,
                        rekeying.node());
    }

    /// What the effects on the selected rows depend on.
    private record Tried(ForeignKey key, StoreState rows) {}

    Node node() {
        return node;
    }

    void show(Table table, ForeignKey shown, Document document) {
        ActionSentence sentences = ActionSentence.of(table, shown, document);
        onDelete.show(options(sentences::onDelete), Optional.of(shown.onDelete()));
        onUpdate.show(options(sentences::onUpdate), Optional.of(shown.onUpdate()));
        deleteSentence.setText(sentences.onDelete(shown.onDelete()));
        updateSentence.setText(sentences.onUpdate(shown.onUpdate()));
        tryOut(new Tried(shown, desk.store().getValue()));
    }

    private void tryOut(Tried wanted) {
        if (!tried.equals(Optional.of(wanted))) {
            tried = Optional.of(wanted);
            deletion.show(desk.relations().deletion(child, wanted.key()));
            rekeying.show(desk.relations().rekeying(child, wanted.key()));
        }
    }

    private static List<Option<ReferentialAction>> options(Function<ReferentialAction, String> sentence) {
        return Arrays.stream(ReferentialAction.values())
                .map(action -> Option.of(action, action.sql()).explained(sentence.apply(action)))
                .toList();
    }

    private void perform() {
        desk.perform(new SetReferentialActions(
                child, key, onDelete.value().orElseThrow(), onUpdate.value().orElseThrow()));
    }
}
