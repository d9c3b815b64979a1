package keyline.app.inspector;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.EditField;
import keyline.app.control.EditText;
import keyline.app.control.Labels;
import keyline.model.Document;
import keyline.model.NamespaceId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.edit.DropViews;
import keyline.model.edit.RenameView;
import keyline.model.edit.ReplaceView;
import keyline.model.edit.SetViewSql;

/// The page of a view: its name and its query.
final class ViewPage implements Page {

    private static final int QUERY_LINES = 14;

    private final ViewId id;
    private final Desk desk;
    private final EditField name;
    private final Choice<NamespaceId> namespace;
    private final EditField comment;
    private final EditText sql;
    private final ProblemsSection problems;
    private final VBox node = new VBox();

    ViewPage(ViewId view, Desk desk) {
        this.id = view;
        this.desk = desk;
        name = new EditField("Name of the view", text -> desk.perform(new RenameView(view, text)))
                .checked(text -> Checks.name(text, "A view"))
                .styled("title-field");
        namespace = new Choice<>("Schema", to -> change(
                old -> new View(view, to, old.name(), old.sql(), old.comment())));
        comment = new EditField("Comment", text -> change(
                        old -> new View(view, old.namespace(), old.name(), old.sql(), text)))
                .prompting("Comment");
        sql = new EditText("Query", text -> desk.perform(new SetViewSql(view, text)))
                .prompting("select …")
                .sized(QUERY_LINES, "mono");
        problems = new ProblemsSection(view, _ -> true, desk);
        ActionButton delete =
                ActionButton.styled("Delete view", () -> desk.perform(new DropViews(Set.of(view))), "link", "danger");
        VBox fields = new VBox(
                name.node(),
                Labels.of("View, kept as it is written", "muted", "small"),
                comment.node(),
                Labels.field("Schema", namespace.node()),
                Labels.of("QUERY", "caption"),
                sql.node(),
                delete);
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().addAll(fields, problems.node());
    }

    private void change(UnaryOperator<View> change) {
        desk.schema().views().find(id).ifPresent(view -> desk.perform(new ReplaceView(change.apply(view))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema().views().has(id);
    }

    @Override
    public void show(Document document) {
        View view = document.schema().views().get(id);
        name.show(view.name());
        namespace.show(Namespaces.options(document.schema()), Optional.of(view.namespace()));
        comment.show(view.comment());
        sql.show(view.sql());
        problems.show();
    }
}
