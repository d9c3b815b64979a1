package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import org.junit.jupiter.api.Test;

class DuplicateTablesTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk identity", "email varchar unique");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int", "previous_id int");

    @Test
    void a_copy_has_the_same_columns_constraints_and_indexes_under_fresh_ids() {
        sketch.check(customers, "email <> ''");
        sketch.index(customers, Index.Kind.PLAIN, "email");
        int nextId = sketch.document().nextId();
        Table copy = duplicate(customers);
        assertThat(copy.name()).isEqualTo("customers_copy");
        assertThat(copy.columns()).extracting(Column::name).containsExactly("id", "email");
        assertThat(copy.column(copy.primaryKey().orElseThrow().columns().getFirst()).name()).isEqualTo("id");
        assertThat(copy.constraints()).hasSize(3);
        assertThat(copy.indexes()).hasSize(1);
        assertThat(copy.columns()).allSatisfy(column -> assertThat(column.id().value()).isGreaterThan(nextId));
    }

    @Test
    void a_foreign_key_to_another_table_is_kept_and_a_self_reference_follows() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.foreignKey(orders, "previous_id", orders, "id");
        Table copy = duplicate(orders);
        assertThat(copy.foreignKeys()).extracting(Constraint.ForeignKey::parent).containsExactly(customers, copy.id());
        assertThat(copy.foreignKeys().getLast().parentColumns())
                .isEqualTo(copy.primaryKey().orElseThrow().columns());
    }

    @Test
    void foreign_keys_between_copied_tables_go_to_the_copies() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        Edit edit = new DuplicateTables(Set.of(orders, customers), sketch.diagram(), 20, 20);
        assertThat(edit.label(sketch.document())).isEqualTo("Duplicate 2 tables");
        Map<TableId, TableId> copies = ((DuplicateTables) edit).copies(sketch.document());
        sketch.perform(edit);
        TableId copy = copies.getOrDefault(orders, orders);
        assertThat(sketch.get(copy).foreignKeys().getFirst().parent()).isEqualTo(copies.get(customers));
    }

    @Test
    void names_that_were_given_are_not_copied() {
        ConstraintId unique = sketch.unique(orders, "customer_id");
        sketch.perform(new RenameConstraint(orders, unique, "one_order_each"));
        assertThat(duplicate(orders).constraints()).extracting(Constraint::name).containsOnly("");
    }

    @Test
    void a_copy_stands_beside_its_original_under_a_free_name() {
        duplicate(orders);
        Table second = duplicate(orders);
        assertThat(second.name()).isEqualTo("orders_copy_2");
        Document document = sketch.document();
        assertThat(document.firstDiagram().boxes().get(second.id()).at())
                .isEqualTo(document.firstDiagram().boxes().get(orders).at().plus(20, 30));
    }

    private Table duplicate(TableId table) {
        DuplicateTables edit = new DuplicateTables(Set.of(table), sketch.diagram(), 20, 30);
        TableId copy = edit.copies(sketch.document()).getOrDefault(table, table);
        sketch.perform(edit);
        return sketch.get(copy);
    }
}
