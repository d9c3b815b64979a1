package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.AddIndex;
import keyline.model.edit.SetPrimaryKey;

/// The keys, unique constraints, checks and indexes of a table, and buttons for more of them.
final class KeysSection implements Section {

    private final TableId tableId;
    private final Desk desk;
    private final Rows<ConstraintId, ConstraintRow> constraints;
    private final Rows<IndexId, IndexRow> indexes;
    private final ActionButton addKey = ActionButton.styled("+ Key", this::addKey, "link");
    private final ActionButton addUnique = ActionButton.styled("+ Unique", this::addUnique, "link");
    private final ActionButton addCheck = ActionButton.styled("+ Check", this::addCheck, "link");
    private final ActionButton addIndex = ActionButton.styled("+ Index", this::addIndex, "link");
    private final VBox node = new VBox();

    KeysSection(TableId table, Desk desk) {
        this.tableId = table;
        this.desk = desk;
        VBox constraintList = new VBox();
        VBox indexList = new VBox();
        constraintList.getStyleClass().add("line-list");
        indexList.getStyleClass().add("line-list");
        constraints = new Rows<>(constraintList, id -> new ConstraintRow(table, id, desk), ConstraintRow::node);
        indexes = new Rows<>(indexList, id -> new IndexRow(table, id, desk), IndexRow::node);
        HBox add = new HBox(addKey, addUnique, addCheck, addIndex);
        add.getStyleClass().add("links");
        node.getStyleClass().add("section");
        node.getChildren()
                .addAll(Labels.of("KEYS, INDEXES, CHECKS", "caption"), new VBox(constraintList, indexList), add);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Table table, Document document) {
        List<ConstraintId> shown = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .map(Constraint::id)
                .toList();
        constraints.show(shown, (id, row) -> row.show(table.find(id).orElseThrow(), table, document));
        indexes.show(
                table.indexes().stream().map(Index::id).toList(),
                (id, row) -> row.show(table.find(id).orElseThrow(), table));
        Optional<String> noColumns =
                table.columns().isEmpty() ? Optional.of("The table has no columns yet.") : Optional.empty();
        List.of(addUnique, addIndex, addCheck).forEach(button -> button.obstruct(noColumns));
        addKey.obstruct(
                table.primaryKey().isPresent() ? Optional.of("The table has a primary key already.") : noColumns);
    }

    private void addKey() {
        ConstraintId id = desk.document().newId(ConstraintId::new);
        desk.perform(new SetPrimaryKey(tableId, firstColumn(), id));
        Platform.runLater(() -> constraints.row(id).open());
    }

    private void addUnique() {
        addConstraint(new Constraint.Unique(desk.document().newId(ConstraintId::new), "", firstColumn()));
    }

    private void addCheck() {
        String column = desk.table(tableId).columns().getFirst().name();
        addConstraint(new Constraint.Check(desk.document().newId(ConstraintId::new), "", column + " is not null"));
    }

    private void addConstraint(Constraint constraint) {
        desk.perform(new AddConstraint(tableId, constraint));
        Platform.runLater(() -> constraints.row(constraint.id()).open());
    }

    private void addIndex() {
        IndexId id = desk.document().newId(IndexId::new);
        Index.Part part = new Index.OfColumn(firstColumn().getFirst(), Index.Direction.ASCENDING);
        desk.perform(new AddIndex(tableId, new Index(id, "", Index.Kind.PLAIN, List.of(part), "", "")));
        Platform.runLater(() -> indexes.row(id).open());
    }

    private List<ColumnId> firstColumn() {
        return List.of(desk.table(tableId).columns().getFirst().id());
    }
}
