package keyline.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.canvas.popover.DeferralChoice;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.SetDeferral;

/// The page of a foreign key.
final class RelationPage implements Page {

    private final TableId childId;
    private final ConstraintId id;
    private final Desk desk;
    private final Label title = Labels.of("", "title");
    private final Label summary = Labels.wrapped("", "muted", "small");
    private final EditField name;
    private final PairsSection pairs;
    private final ActionsSection actions;
    private final DeferralChoice deferral;
    private final ProblemsSection problems;
    private final VBox node = new VBox();

    RelationPage(TableId child, ConstraintId key, Desk desk) {
        this.childId = child;
        this.id = key;
        this.desk = desk;
        this.name = new EditField("Name", text -> desk.perform(new RenameConstraint(child, key, text)));
        this.pairs = new PairsSection(child, key, desk);
        this.actions = new ActionsSection(child, key, desk);
        this.deferral = new DeferralChoice(chosen -> desk.perform(new SetDeferral(child, key, chosen)));
        this.problems = new ProblemsSection(child, new Place.OfConstraint(child, key)::equals, desk);
        node.getStyleClass().add("page");
        node.getChildren().addAll(header(), pairs.node(), actions.node(), rest(), problems.node());
    }

    private Node header() {
        VBox header = new VBox(title, summary, Labels.field("Name", name.node()));
        header.getStyleClass().add("section");
        return header;
    }

    private Node rest() {
        ActionButton delete =
                ActionButton.styled("Delete relation", () -> desk.perform(new DropConstraint(childId, id)), "link", "danger");
        ActionButton table = ActionButton.styled(
                "Show table", () -> desk.select(new Selection.OfNode(childId)), "link");
        VBox rest = new VBox(deferral.node(), Labels.row(delete, table));
        rest.getStyleClass().add("section");
        return rest;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return find(document).isPresent();
    }

    private Optional<ForeignKey> find(Document document) {
        return document.schema().tables().find(childId).flatMap(child -> child.find(id)).map(ForeignKey.class::cast);
    }

    @Override
    public void show(Document document) {
        Table child = document.schema().table(childId);
        ForeignKey key = find(document).orElseThrow();
        title.setText(ForeignKeyText.qualified(child, key.columns()));
        summary.setText(ForeignKeyText.summary(child, key, document.schema()));
        name.show(key.name());
        name.prompting(Names.of(key, child, document.schema()));
        pairs.show(child, key, document.schema());
        actions.show(child, key, document);
        deferral.show(key.deferral());
        problems.show();
    }
}
