package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Route;
import org.junit.jupiter.api.Test;

class TableEditsTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int");

    @Test
    void adding_a_table_puts_it_on_the_diagram_and_takes_its_id() {
        TableId table = sketch.document().newId(TableId::new);
        Edit edit = new AddTable(table, Namespace.DEFAULT.id(), "items", sketch.diagram(), new Point(40, 80));
        assertThat(edit.label(sketch.document())).isEqualTo("Add table items");
        Document after = sketch.perform(edit);
        assertThat(after.schema().table(table).name()).isEqualTo("items");
        assertThat(after.firstDiagram().boxes().get(table).at()).isEqualTo(new Point(40, 80));
        assertThat(after.nextId()).isEqualTo(table.value() + 1);
    }

    @Test
    void deleting_a_table_takes_its_box_and_the_foreign_keys_to_it_along() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of(new Point(1, 1)))));
        Edit edit = new DropTables(Set.of(customers));
        assertThat(edit.label(sketch.document())).isEqualTo("Delete table customers and the foreign key to it");
        Document after = sketch.perform(edit);
        assertThat(after.schema().tables().keys()).containsExactly(orders);
        assertThat(sketch.get(orders).foreignKeys()).isEmpty();
        assertThat(sketch.get(orders).columns()).hasSize(2);
        assertThat(after.firstDiagram().boxes().keys()).containsExactly(orders);
        assertThat(after.firstDiagram().routes().isEmpty()).isTrue();
    }

    @Test
    void deleting_a_child_takes_its_routes_along() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetRoute(sketch.diagram(), key, new Route(List.of())));
        Edit edit = new DropTables(Set.of(orders));
        assertThat(edit.label(sketch.document())).isEqualTo("Delete table orders");
        assertThat(sketch.perform(edit).firstDiagram().routes().isEmpty()).isTrue();
    }

    @Test
    void several_tables_are_deleted_together() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        Edit edit = new DropTables(Set.of(customers, orders));
        assertThat(edit.label(sketch.document())).isEqualTo("Delete 2 tables");
        assertThat(sketch.perform(edit).schema().tables().isEmpty()).isTrue();
    }

    @Test
    void a_table_that_refers_to_itself_is_deleted() {
        TableId people = sketch.table("people", "id int pk", "boss_id int");
        sketch.foreignKey(people, "boss_id", people, "id");
        Edit edit = new DropTables(Set.of(people));
        assertThat(edit.label(sketch.document())).isEqualTo("Delete table people");
        assertThat(sketch.perform(edit).schema().inbound(people)).isEmpty();
    }

    @Test
    void renaming_a_table_changes_nothing_else() {
        Edit edit = new RenameTable(orders, "purchases");
        assertThat(edit.label(sketch.document())).isEqualTo("Rename table orders");
        Table before = sketch.get(orders);
        sketch.perform(edit);
        assertThat(sketch.get(orders)).isEqualTo(before.withName("purchases"));
    }

    @Test
    void a_table_gets_a_comment() {
        Edit edit = new SetTableComment(orders, "What was bought");
        assertThat(edit.label(sketch.document())).isEqualTo("Change comment of orders");
        sketch.perform(edit);
        assertThat(sketch.get(orders).comment()).isEqualTo("What was bought");
    }

    @Test
    void a_table_moves_to_another_namespace_that_exists() {
        NamespaceId sales = sketch.namespace("sales");
        Edit edit = new MoveTableToNamespace(orders, sales);
        assertThat(edit.label(sketch.document())).isEqualTo("Move table orders to schema sales");
        sketch.perform(edit);
        assertThat(sketch.get(orders).namespace()).isEqualTo(sales);
        assertNothing(new MoveTableToNamespace(orders, new NamespaceId(999)));
    }

    @Test
    void edits_of_a_table_that_is_gone_change_nothing() {
        TableId gone = new TableId(999);
        assertNothing(new DropTables(Set.of(gone)));
        assertNothing(new RenameTable(gone, "x"));
        assertNothing(new SetTableComment(gone, "x"));
        assertNothing(new DuplicateTables(Set.of(gone), sketch.diagram(), 1, 1));
        assertThat(new RenameTable(gone, "x").label(sketch.document())).isEqualTo("Rename table");
    }

    @Test
    void an_edit_that_makes_no_difference_gives_the_same_document() {
        assertNothing(new RenameTable(orders, "orders"));
    }

    @Test
    void a_batch_is_one_step_under_its_own_label() {
        Edit edit = new Batch("Tidy up", List.of(new RenameTable(orders, "a"), new RenameTable(customers, "b")));
        assertThat(edit.label(sketch.document())).isEqualTo("Tidy up");
        assertThat(sketch.perform(edit).schema().tables().values()).extracting(Table::name).containsExactly("b", "a");
    }

    private void assertNothing(Edit edit) {
        assertThat(edit.apply(sketch.document())).isSameAs(sketch.document());
    }
}
