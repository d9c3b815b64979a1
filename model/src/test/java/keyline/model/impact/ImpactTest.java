package keyline.model.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Place;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropTables;
import keyline.model.edit.Edit;
import keyline.model.edit.SetColumnType;
import keyline.model.edit.SetPrimaryKey;
import keyline.model.impact.Consequence.Kind;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk", "code int unique", "name text");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int", "total int");
    private final ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");

    private Impact impact(Edit edit) {
        return Impact.of(edit, sketch.document());
    }

    private static List<String> sentences(Impact impact) {
        return impact.consequences().stream().map(Consequence::sentence).toList();
    }

    private static List<String> labels(Impact impact) {
        return impact.alternatives().stream().map(Alternative::label).toList();
    }

    private ConstraintId primaryKey() {
        return sketch.get(customers).primaryKey().orElseThrow().id();
    }

    @Test
    void t13_dropping_a_referenced_key_names_the_foreign_keys_and_what_can_be_done() {
        Impact impact = impact(new DropConstraint(customers, primaryKey()));

        assertThat(impact.consequences())
                .containsExactly(new Consequence(
                        new Place.OfConstraint(orders, key),
                        Kind.LOSES_KEY,
                        "Foreign key fk_orders_customers of orders refers to customers (id), which is no key then."));
        assertThat(labels(impact))
                .containsExactly(
                        "Make customers.id unique instead",
                        "Let fk_orders_customers refer to customers.code instead",
                        "Delete foreign key fk_orders_customers too");
    }

    @Test
    void t13_every_alternative_leaves_no_foreign_key_without_a_key() {
        for (Alternative alternative :
                impact(new DropConstraint(customers, primaryKey())).alternatives()) {
            Document after = alternative.edit().apply(sketch.document());
            assertThat(after.schema().table(customers).primaryKey()).isEmpty();
            assertThat(after.schema().inbound(customers))
                    .allMatch(reference -> after.schema()
                            .table(customers)
                            .isKey(reference.key().parentColumns()));
        }
    }

    @Test
    void t13_other_columns_for_a_referenced_key_strand_its_foreign_keys() {
        Edit edit = new SetPrimaryKey(customers, sketch.columns(customers, "id", "name"), primaryKey());

        assertThat(impact(edit).consequences()).extracting(Consequence::kind).containsExactly(Kind.LOSES_KEY);
        assertThat(impact(edit).alternatives().getFirst().edit().label(sketch.document()))
                .isEqualTo("Set primary key of customers and make customers.id unique");
    }

    @Test
    void t13_another_type_for_a_referenced_key_names_what_no_longer_compares() {
        Edit edit = new SetColumnType(customers, sketch.columns(customers, "id").getFirst(), ColumnType.Plain.TEXT);

        assertThat(sentences(impact(edit)))
                .containsExactly("Foreign key fk_orders_customers of orders compares int with text then.");
        assertThat(labels(impact(edit))).containsExactly("Change orders.customer_id too");
        Document after = impact(edit).alternatives().getFirst().edit().apply(sketch.document());
        assertThat(Impact.of(edit, after).isEmpty()).isTrue();
    }

    @Test
    void t14_dropping_a_referenced_table_names_foreign_keys_and_views() {
        sketch.view("buyers", "SELECT name FROM customers");

        assertThat(sentences(impact(new DropTables(Set.of(customers)))))
                .containsExactlyInAnyOrder(
                        "Foreign key fk_orders_customers of orders goes too.", "View buyers mentions customers.");
        assertThat(impact(new DropTables(Set.of(customers, orders))).consequences())
                .extracting(Consequence::kind)
                .containsExactly(Kind.BREAKS);
    }

    @Test
    void t14_dropping_a_referenced_column_offers_another_key_first() {
        Impact impact = impact(new DropColumns(customers, Set.copyOf(sketch.columns(customers, "id"))));

        assertThat(sentences(impact))
                .containsExactly(
                        "Primary key pk_customers of customers goes too.",
                        "Foreign key fk_orders_customers of orders goes too.");
        assertThat(labels(impact)).containsExactly("Let fk_orders_customers refer to customers.code instead");
        Document after = impact.alternatives().getFirst().edit().apply(sketch.document());
        assertThat(after.schema().table(orders).foreignKeys()).hasSize(1);
    }

    @Test
    void t14_dropping_the_source_column_names_its_foreign_key() {
        assertThat(sentences(impact(new DropColumns(orders, Set.copyOf(sketch.columns(orders, "customer_id"))))))
                .containsExactly("Foreign key fk_orders_customers of orders goes too.");
    }

    @Test
    void checks_indexes_and_views_over_a_dropped_column_are_named() {
        sketch.check(orders, "total > 0");
        sketch.index(orders, Index.Kind.PLAIN, "total");
        sketch.view("sums", "SELECT sum(total) FROM orders");

        assertThat(sentences(impact(new DropColumns(orders, Set.copyOf(sketch.columns(orders, "total"))))))
                .containsExactly(
                        "Check ck_orders of orders goes too.",
                        "Index ix_orders_total of orders goes too.",
                        "View sums mentions orders.total.");
    }

    @Test
    void an_edit_that_concerns_nothing_else_has_no_consequences() {
        assertThat(impact(new DropConstraint(orders, key)).isEmpty()).isTrue();
        assertThat(impact(new DropTables(Set.of(orders))).isEmpty()).isTrue();
    }
}
