package keyline.app.canvas.popover;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.Session;
import keyline.app.canvas.popover.ActionChoice.Words;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.ReferentialAction;
import keyline.model.Schema.Reference;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.SetDeferral;
import keyline.model.edit.SetReferentialActions;

/// What the popover of a relation shows. Every choice is an edit at once.
final class RelationCard extends VBox {

    private final Session session;
    private final Label columns = Labels.wrapped("", "title");
    private final Label target = Labels.wrapped("", "muted", "small");
    private final EditField name;
    private final ActionChoice onDelete;
    private final ActionChoice onUpdate;
    private final DeferralChoice deferral;
    private final ActionButton pending;
    private final EffectLine deletion = new EffectLine("relation-effect");
    private final EffectLine rekeying = new EffectLine("relation-key-effect");
    private final RelationActions actions;
    private Reference relation;

    /// A card of this relation.
    RelationCard(Session session, Reference relation, RelationActions actions) {
        this.session = session;
        this.relation = relation;
        this.actions = actions;
        name = new EditField("Name of the relation", this::rename);
        onDelete = new ActionChoice("relation-on-delete", action -> act(action, key().onUpdate()));
        onUpdate = new ActionChoice("relation-on-update", action -> act(key().onDelete(), action));
        deferral = new DeferralChoice(this::defer);
        getStyleClass().add("relation-card");
        getChildren().add(new VBox(2, columns, target));
        pending = ActionButton.styled("", actions::showPending, "link", "pending");
        pending.setId("relation-pending");
        getChildren().addAll(pending, Labels.field("Name", name.node()));
        getChildren().addAll(group("On delete", onDelete), deletion.node());
        getChildren().addAll(group("On update", onUpdate), rekeying.node());
        getChildren().addAll(deferral.node(), buttons(actions));
        show(relation);
    }

    private static Node group(String name, ActionChoice choice) {
        return new VBox(4, Labels.field(name, choice.box()), choice.explanation());
    }

    private static Node buttons(RelationActions actions) {
        ActionButton retarget = ActionButton.styled("Change target", actions::retarget, "link");
        ActionButton delete = ActionButton.styled("Delete relation", actions::delete, "link", "danger");
        delete.setId("relation-delete");
        return Labels.row(retarget, delete);
    }

    /// Puts the keyboard into the first field.
    void begin() {
        onDelete.box().requestFocus();
    }

    /// Shows the relation as it is now.
    void show(Reference shown) {
        relation = shown;
        Document document = session.shown();
        RelationWords words = new RelationWords(shown, document.schema());
        columns.setText(words.child());
        target.setText(words.target());
        name.show(key().name());
        name.prompting(Names.of(key(), shown.child(), document.schema()));
        ActionSentence sentence = ActionSentence.of(shown.child(), key(), document);
        ActionRemark remark = new ActionRemark(shown, document);
        onDelete.show(key().onDelete(), action -> new Words(sentence.onDelete(action), remark.onDelete(action)));
        onUpdate.show(key().onUpdate(), action -> new Words(sentence.onUpdate(action), remark.onUpdate(action)));
        deferral.show(key().deferral());
        showPending(actions.pending());
        deletion.show(actions.deletion(key()));
        rekeying.show(actions.rekeying(key()));
    }

    private void showPending(int rows) {
        pending.setText("Show the %s that %s it".formatted(Count.of(rows, "row"), rows == 1 ? "breaks" : "break"));
        pending.setVisible(rows > 0);
        pending.setManaged(rows > 0);
    }

    private ForeignKey key() {
        return relation.key();
    }

    private void rename(String text) {
        session.perform(new RenameConstraint(relation.child().id(), key().id(), text));
    }

    private void act(ReferentialAction delete, ReferentialAction update) {
        session.perform(new SetReferentialActions(relation.child().id(), key().id(), delete, update));
    }

    private void defer(Deferral chosen) {
        session.perform(new SetDeferral(relation.child().id(), key().id(), chosen));
    }
}
