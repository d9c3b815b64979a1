package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.edit.RenameConstraint;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk", "email varchar unique");
    private final TableId orders = sketch.table("orders", "id int pk", "billed_to int", "sent_to int");

    @Test
    void x4_names_are_derived_from_tables_and_columns() {
        sketch.foreignKey(orders, "billed_to", customers, "id");
        sketch.check(orders, "id > 0");
        sketch.index(orders, Index.Kind.PLAIN, "billed_to", "sent_to");
        assertThat(names(customers)).containsExactly("uq_customers_email", "pk_customers");
        assertThat(names(orders)).containsExactly("pk_orders", "fk_orders_customers", "ck_orders");
        assertThat(Names.of(sketch.get(orders).indexes().getFirst(), sketch.get(orders)))
                .isEqualTo("ix_orders_billed_to_sent_to");
    }

    @Test
    void x4_a_second_foreign_key_to_the_same_table_is_numbered_by_age() {
        sketch.foreignKey(orders, "billed_to", customers, "id");
        sketch.foreignKey(orders, "sent_to", customers, "id");
        assertThat(names(orders)).contains("fk_orders_customers", "fk_orders_customers_2");
        List<Constraint> turned = sketch.get(orders).constraints().reversed();
        assertThat(names(sketch.get(orders).withConstraints(turned)).reversed()).isEqualTo(names(orders));
    }

    @Test
    void a_name_that_was_given_is_kept_and_derived_ones_avoid_it() {
        ConstraintId first = sketch.foreignKey(orders, "billed_to", customers, "id");
        ConstraintId second = sketch.foreignKey(orders, "sent_to", customers, "id");
        sketch.perform(new RenameConstraint(orders, second, "FK_orders_customers"));
        assertThat(name(orders, second)).isEqualTo("FK_orders_customers");
        assertThat(name(orders, first)).isEqualTo("fk_orders_customers_2");
    }

    private List<String> names(TableId table) {
        return names(sketch.get(table));
    }

    private List<String> names(Table table) {
        return table.constraints().stream()
                .map(constraint -> Names.of(constraint, table, sketch.document().schema()))
                .toList();
    }

    private String name(TableId table, ConstraintId constraint) {
        return Names.of(
                sketch.get(table).find(constraint).orElseThrow(), sketch.get(table), sketch.document().schema());
    }
}
