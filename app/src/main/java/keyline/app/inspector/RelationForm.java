package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Edit;
import keyline.model.edit.LinkColumns;
import keyline.model.edit.LinkEnd;
import keyline.model.edit.LinkTables;

/// Makes a relation: the column that refers, the table and the key that it refers to. The button says what is missing.
final class RelationForm {

    private final TableId child;
    private final Desk desk;
    private final Runnable close;
    private final Choice<Optional<ColumnId>> column = new Choice<>("Column", _ -> refresh());
    private final Choice<TableId> parent = new Choice<>("Refers to table", _ -> refresh());
    private final Choice<KeyOfTable> key = new Choice<>("Key", _ -> refresh());
    private final ActionButton add = ActionButton.styled("Add relation", this::add, "primary");
    private final Label warning = Labels.wrapped("", "warning", "small");
    private final Label reason = Labels.wrapped("", "muted", "small");
    private final VBox node = new VBox();

    RelationForm(TableId child, Desk desk, Runnable close) {
        this.child = child;
        this.desk = desk;
        this.close = close;
        column.prompting("Choose a column").node().setId("relation-column");
        parent.prompting("Choose a table").node().setId("relation-parent");
        key.prompting("Choose its key").node().setId("relation-key");
        add.setId("relation-add");
        HBox buttons = new HBox(add, ActionButton.styled("Cancel", close, "quiet"));
        buttons.getStyleClass().add("row");
        node.getStyleClass().addAll("details", "form");
        node.getChildren()
                .addAll(
                        Labels.field("Column", column.node()),
                        warning,
                        Labels.field("Refers to", parent.node()),
                        Labels.field("Key", key.node()),
                        reason,
                        buttons);
    }

    Node node() {
        return node;
    }

    void show(Document document) {
        Table table = document.schema().table(child);
        column.show(columns(table), column.value());
        parent.show(tables(document), parent.value());
        key.show(keys(document), key.value());
        Optional<String> missing = missing();
        add.obstruct(missing);
        say(reason, missing);
        say(
                warning,
                column.value()
                        .flatMap(each -> each)
                        .map(table::column)
                        .flatMap(each -> RelationSource.warning(each, document.schema())));
    }

    private static void say(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setManaged(text.isPresent());
        label.setVisible(text.isPresent());
    }

    private void refresh() {
        show(desk.document());
    }

    private static List<Option<Optional<ColumnId>>> columns(Table table) {
        Option<Optional<ColumnId>> byName = Option.of(Optional.empty(), "Found or made by name");
        return Stream.concat(table.columns().stream().map(RelationForm::column), Stream.of(byName))
                .toList();
    }

    private static Option<Optional<ColumnId>> column(Column column) {
        return new Option<>(Optional.of(column.id()), column.name(), RelationSource.obstacle(column));
    }

    private static List<Option<TableId>> tables(Document document) {
        return document.schema().tables().stream()
                .map(each -> Option.of(each.id(), each.name()))
                .toList();
    }

    private List<Option<KeyOfTable>> keys(Document document) {
        if (column.value().isEmpty() || parent.value().isEmpty()) {
            return List.of();
        }
        return targets(document).of(document.schema().table(parent.value().get()));
    }

    private RelationTargets targets(Document document) {
        return new RelationTargets(child, column.value().orElseThrow(), document);
    }

    private Optional<String> missing() {
        if (column.value().isEmpty()) {
            return Optional.of("Choose the column that refers.");
        }
        if (parent.value().isEmpty()) {
            return Optional.of("Choose the table that it refers to.");
        }
        Optional<String> impossible =
                targets(desk.document()).obstacle(desk.table(parent.value().get()));
        return key.value().isEmpty()
                ? impossible.or(() -> Optional.of("Choose the key that it refers to."))
                : Optional.empty();
    }

    private void add() {
        ConstraintId id = desk.document().newId(ConstraintId::new);
        KeyOfTable to = key.value().orElseThrow();
        Edit link = column.value()
                .orElseThrow()
                .<Edit>map(from -> new LinkColumns(
                        new LinkEnd.OfColumn(child, from),
                        new LinkEnd.OfColumn(to.table(), to.columns().getFirst()),
                        id))
                .orElseGet(() -> new LinkTables(child, to.table(), to.columns(), id));
        close.run();
        desk.perform(link);
        desk.select(new Selection.OfRelation(child, id));
    }
}
