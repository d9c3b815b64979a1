package keyline.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.edit.AddColumn;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.AddDiagram;
import keyline.model.edit.Batch;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropIndex;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveBoxes;
import keyline.model.edit.MoveColumn;
import keyline.model.edit.MoveTableToNamespace;
import keyline.model.edit.RandomEdits;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameIndex;
import keyline.model.edit.RenameNamedType;
import keyline.model.edit.RenameNamespace;
import keyline.model.edit.RenameTable;
import keyline.model.edit.ReplaceConstraint;
import keyline.model.edit.SetTableComment;
import keyline.model.edit.SetTarget;
import keyline.model.edit.SetViewSql;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Sketch sketch = new Sketch();
    private final TableId orders = sketch.table("orders", "id int pk", "total int", "note text");

    @Test
    void equal_documents_have_no_changes() {
        assertThat(Changes.between(sketch.document(), sketch.document())).isEmpty();
    }

    @Test
    void a_new_table_is_one_change_with_all_that_is_in_it() {
        Document before = sketch.document();
        TableId items = sketch.table("items", "id int pk");
        assertThat(Changes.between(before.schema(), sketch.document().schema()))
                .containsExactly(new Change.TableAdded(sketch.get(items)));
        assertThat(Changes.between(sketch.document().schema(), before.schema()))
                .containsExactly(new Change.TableDropped(sketch.get(items)));
    }

    @Test
    void a_rename_is_a_rename() {
        Column total = sketch.get(orders).column(sketch.columnNamed(orders, "total"));
        assertThat(after(new RenameTable(orders, "purchases")))
                .containsExactly(new Change.TableRenamed(orders, "orders", "purchases"));
        assertThat(after(new RenameColumn(orders, total.id(), "amount")))
                .containsExactly(new Change.ColumnChanged(orders, total, total.withName("amount")));
    }

    @Test
    void namespace_and_comment_of_a_table_are_changes_of_their_own() {
        NamespaceId sales = sketch.namespace("sales");
        assertThat(after(new Batch("Both", List.of(
                        new MoveTableToNamespace(orders, sales), new SetTableComment(orders, "Sold")))))
                .containsExactly(
                        new Change.TableMoved(orders, Namespace.DEFAULT.id(), sales),
                        new Change.TableCommented(orders, "", "Sold"));
    }

    @Test
    void columns_are_added_dropped_and_reordered() {
        ColumnId note = sketch.columnNamed(orders, "note");
        Column column = Column.of(sketch.document().newId(ColumnId::new), "day", ColumnType.Plain.DATE);
        assertThat(after(new AddColumn(orders, 9, column)))
                .containsExactly(new Change.ColumnAdded(orders, column));
        assertThat(after(new DropColumns(orders, Set.of(note))))
                .containsExactly(new Change.ColumnDropped(orders, sketch.get(orders).column(note)));
        List<ColumnId> order = sketch.columns(orders, "note", "id", "total");
        assertThat(after(new MoveColumn(orders, note, 0)))
                .containsExactly(new Change.ColumnsReordered(orders, order));
        assertThat(after(new AddColumn(orders, 0, column)))
                .hasSize(2)
                .first().isEqualTo(new Change.ColumnAdded(orders, column));
    }

    @Test
    void constraints_and_indexes_are_added_changed_and_dropped() {
        Constraint.Check check = new Constraint.Check(sketch.document().newId(ConstraintId::new), "", "total > 0");
        Constraint.Check other = new Constraint.Check(check.id(), "", "total >= 0");
        assertThat(after(new AddConstraint(orders, check))).containsExactly(new Change.ConstraintAdded(orders, check));
        sketch.perform(new AddConstraint(orders, check));
        assertThat(after(new ReplaceConstraint(orders, other)))
                .containsExactly(new Change.ConstraintChanged(orders, check, other));
        assertThat(after(new DropConstraint(orders, check.id())))
                .containsExactly(new Change.ConstraintDropped(orders, check));

        IndexId id = sketch.index(orders, Index.Kind.PLAIN, "total");
        Index index = sketch.get(orders).find(id).orElseThrow();
        Index named = new Index(index.id(), "by_total", index.kind(), index.parts(), "", "");
        assertThat(after(new RenameIndex(orders, index.id(), "by_total")))
                .containsExactly(new Change.IndexChanged(orders, index, named));
        assertThat(after(new DropIndex(orders, index.id())))
                .containsExactly(new Change.IndexDropped(orders, index));
        assertThat(Changes.between(new DropIndex(orders, index.id()).apply(sketch.document()), sketch.document()))
                .containsExactly(new Change.IndexAdded(orders, index));
    }

    @Test
    void a_constraint_that_comes_back_to_its_place_says_so() {
        ConstraintId key = sketch.get(orders).primaryKey().orElseThrow().id();
        ConstraintId check = sketch.check(orders, "total > 0");
        Document without = new DropConstraint(orders, key).apply(sketch.document());
        assertThat(Changes.between(without, sketch.document()))
                .endsWith(new Change.ConstraintsReordered(orders, List.of(key, check)));
    }

    @Test
    void views_types_and_namespaces_are_reported_before_and_after() {
        Document before = sketch.document();
        ViewId viewId = sketch.view("v", "SELECT 1");
        TypeId moodId = sketch.enumType("mood", "glad");
        View view = sketch.document().schema().views().get(viewId);
        NamedType mood = sketch.document().schema().types().get(moodId);
        Namespace sales = new Namespace(sketch.namespace("sales"), "sales");
        assertThat(Changes.between(before.schema(), sketch.document().schema()))
                .containsExactly(
                        new Change.NamespaceAdded(sales), new Change.TypeAdded(mood), new Change.ViewAdded(view));
        assertThat(Changes.between(sketch.document().schema(), before.schema()))
                .containsExactly(
                        new Change.NamespaceDropped(sales), new Change.TypeDropped(mood), new Change.ViewDropped(view));
        assertThat(after(new RenameNamespace(sales.id(), "shop")))
                .containsExactly(new Change.NamespaceRenamed(sales, new Namespace(sales.id(), "shop")));
        assertThat(after(new SetViewSql(view.id(), "SELECT 2"))).hasOnlyElementsOfType(Change.ViewChanged.class);
        assertThat(after(new RenameNamedType(mood.id(), "m"))).hasOnlyElementsOfType(Change.TypeChanged.class);
    }

    @Test
    void layout_is_one_change_per_diagram() {
        assertThat(after(new MoveBoxes(sketch.diagram(), Map.of(orders, new Point(5, 5)))))
                .singleElement()
                .isInstanceOf(Change.DiagramChanged.class);
        Diagram second = Diagram.named(sketch.document().newId(DiagramId::new), "Second");
        assertThat(after(new AddDiagram(second))).containsExactly(new Change.DiagramAdded(second));
        Document with = new AddDiagram(second).apply(sketch.document());
        assertThat(Changes.between(with, sketch.document())).containsExactly(new Change.DiagramDropped(second));
    }

    @Test
    void another_target_is_a_change() {
        assertThat(after(new SetTarget("sqlite"))).containsExactly(new Change.TargetChanged("postgresql", "sqlite"));
    }

    @Test
    void there_are_changes_exactly_when_the_documents_differ() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            Document first = Document.empty();
            Document document = first;
            for (int n = 0; n < 500; n++) {
                Document after = RandomEdits.next(random, document).apply(document);
                assertThat(Changes.between(document, after).isEmpty()).isEqualTo(isSame(document, after));
                assertThat(Changes.between(after, document).isEmpty()).isEqualTo(isSame(document, after));
                document = after;
            }
            assertThat(Changes.between(first, document)).isNotEmpty();
        }
    }

    private static boolean isSame(Document before, Document after) {
        int nextId = before.nextId();
        return before.equals(new Document(after.schema(), after.diagrams(), after.grids(), after.target(), nextId));
    }

    private List<Change> after(Edit edit) {
        return Changes.between(sketch.document(), edit.apply(sketch.document()));
    }
}
