package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.edit.SetColumnType;
import keyline.model.edit.SetTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignKeyRulesTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers =
            sketch.table("customers", "id int pk identity", "email varchar", "born date unique");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int", "email varchar", "day date");

    @Test
    void a_foreign_key_needs_its_parent_and_its_columns() {
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        List<ColumnId> column = sketch.columns(orders, "customer_id");
        sketch.constraint(orders, Constraint.ForeignKey.of(id, column, new TableId(999), column));
        assertThat(Found.messages("foreign-key-to-nowhere", sketch))
                .containsExactly("Foreign key fk_orders_ of orders refers to a table that isn't there.");
        sketch.constraint(orders, Constraint.ForeignKey.of(id, column, customers, List.of(new ColumnId(998))));
        assertThat(Found.messages("foreign-key-to-nowhere", sketch))
                .containsExactly(
                        "Foreign key fk_orders_customers of orders refers to customers through a column that isn't"
                                + " there.");
        sketch.constraint(orders, Constraint.ForeignKey.of(id, column, customers, List.of()));
        assertThat(Found.messages("foreign-key-to-nowhere", sketch))
                .containsExactly("Foreign key fk_orders_customers of orders has 1 columns for 0 of customers.");
        sketch.constraint(orders, Constraint.ForeignKey.of(id, List.of(), customers, List.of()));
        assertThat(Found.messages("foreign-key-to-nowhere", sketch))
                .containsExactly("Foreign key fk_orders_customers of orders has no columns.");
        assertThat(Found.fixes("foreign-key-to-nowhere", sketch)).containsExactly("Delete foreign key");
    }

    @Test
    void t2_a_foreign_key_refers_to_a_key() {
        sketch.foreignKey(orders, "email", customers, "email");
        assertThat(Found.messages("foreign-key-to-non-key", sketch))
                .containsExactly("orders.email refers to customers.email, which is neither a primary key nor unique.");
        assertThat(Found.fixes("foreign-key-to-non-key", sketch)).containsExactly("Make customers.email unique");
        sketch.perform(Found.by("foreign-key-to-non-key", sketch)
                .getFirst()
                .fixes()
                .getFirst()
                .edit());
        assertThat(Found.by("foreign-key-to-non-key", sketch)).isEmpty();
    }

    @Test
    void the_primary_key_is_offered_when_its_type_fits() {
        TableId invoices = sketch.table("invoices", "id int pk", "number int");
        sketch.foreignKey(orders, "customer_id", invoices, "number");
        assertThat(Found.fixes("foreign-key-to-non-key", sketch))
                .containsExactly("Refer to invoices.id", "Make invoices.number unique");
        sketch.perform(Found.by("foreign-key-to-non-key", sketch)
                .getFirst()
                .fixes()
                .getFirst()
                .edit());
        assertThat(sketch.get(orders).foreignKeys().getFirst().parentColumns())
                .isEqualTo(sketch.columns(invoices, "id"));
    }

    @Test
    void a_part_of_a_composite_key_is_no_key() {
        TableId lines = sketch.table("lines", "order_id int pk", "no int pk");
        sketch.foreignKey(orders, "customer_id", lines, "order_id");
        assertThat(Found.by("foreign-key-to-non-key", sketch)).hasSize(1);
    }

    @Test
    void t3_types_must_compare() {
        sketch.foreignKey(orders, "email", customers, "id");
        assertThat(Found.messages("type-mismatch", sketch))
                .containsExactly("orders.email is varchar, but customers.id is int: their values can't be compared.");
        assertThat(Found.fixes("type-mismatch", sketch)).containsExactly("Make email int");
        sketch.perform(
                Found.by("type-mismatch", sketch).getFirst().fixes().getFirst().edit());
        assertThat(Found.by("type-mismatch", sketch)).isEmpty();
    }

    @Test
    void integers_of_different_sizes_are_a_warning() {
        ColumnId column = sketch.columnNamed(orders, "customer_id");
        sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new SetColumnType(orders, column, ColumnType.Plain.BIGINT));
        assertThat(Found.by("type-mismatch", sketch))
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void t4_a_numbered_column_can_not_be_a_foreign_key() {
        TableId items = sketch.table("items", "id int pk identity");
        sketch.foreignKey(items, "id", customers, "id");
        assertThat(Found.messages("numbered-foreign-key", sketch))
                .containsExactly("items.id is numbered by the database, but refers to customers.id.");
        assertThat(Found.fixes("numbered-foreign-key", sketch)).containsExactly("Don't number id");
    }

    @Test
    void t4_a_date_is_a_questionable_foreign_key() {
        sketch.foreignKey(orders, "day", customers, "born");
        assertThat(Found.messages("questionable-foreign-key-type", sketch))
                .containsExactly("orders.day is date, which rarely identifies a row of customers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boolean", "date", "time", "timestamp"})
    void t4_truth_values_and_times_are_questionable_foreign_keys(String type) {
        TableId events = sketch.table("events", "id int pk", "at " + type + " unique");
        TableId notes = sketch.table("notes", "id int pk", "at " + type);
        sketch.foreignKey(notes, "at", events, "at");
        assertThat(Found.messages("questionable-foreign-key-type", sketch))
                .containsExactly("notes.at is " + type + ", which rarely identifies a row of events.");
    }

    @Test
    void two_foreign_keys_that_say_the_same_are_one_too_many() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.foreignKey(orders, "customer_id", customers, "id");
        assertThat(Found.messages("duplicate-foreign-key", sketch))
                .containsExactly("orders.customer_id refers to customers.id twice.");
        sketch.perform(Found.by("duplicate-foreign-key", sketch)
                .getFirst()
                .fixes()
                .getFirst()
                .edit());
        assertThat(sketch.get(orders).foreignKeys()).hasSize(1);
    }

    @Test
    void x10_a_foreign_key_wants_an_index_where_the_database_makes_none() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        assertThat(Found.messages("foreign-key-without-index", sketch))
                .containsExactly("orders.customer_id has no index: deleting from customers reads the whole table.");
        sketch.perform(new SetTarget("mysql"));
        assertThat(Found.by("foreign-key-without-index", sketch)).isEmpty();
        sketch.perform(new SetTarget("sqlite"));
        sketch.perform(Found.by("foreign-key-without-index", sketch)
                .getFirst()
                .fixes()
                .getFirst()
                .edit());
        assertThat(Found.by("foreign-key-without-index", sketch)).isEmpty();
    }

    @Test
    void a_key_that_begins_with_the_columns_is_index_enough() {
        TableId lines = sketch.table("lines", "order_id int pk", "customer_id int pk");
        sketch.foreignKey(lines, "order_id", orders, "id");
        assertThat(Found.by("foreign-key-without-index", sketch)).isEmpty();
        sketch.foreignKey(lines, "customer_id", customers, "id");
        assertThat(Found.by("foreign-key-without-index", sketch)).hasSize(1);
    }
}
