package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.edit.MoveTableToNamespace;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameIndex;
import keyline.model.edit.SetTarget;
import org.junit.jupiter.api.Test;

class NameRulesTest {

    private final Sketch sketch = new Sketch();
    private final TableId orders = sketch.table("orders", "id int pk", "note text");

    @Test
    void two_tables_of_one_name_are_both_reported() {
        TableId other = sketch.table("orders", "id int pk");
        assertThat(Found.messages("duplicate-table", sketch))
                .containsExactly(
                        "Table orders has the same name as table orders.",
                        "Table orders has the same name as table orders.");
        assertThat(Found.fixes("duplicate-table", sketch)).containsExactly("Put a number behind it");
        sketch.perform(Found.by("duplicate-table", sketch).getLast().fixes().getFirst().edit());
        assertThat(sketch.get(other).name()).isEqualTo("orders_2");
        assertThat(Found.by("duplicate-table", sketch)).isEmpty();
    }

    @Test
    void names_in_different_namespaces_do_not_clash() {
        TableId other = sketch.table("orders", "id int pk");
        sketch.perform(new MoveTableToNamespace(other, sketch.namespace("sales")));
        assertThat(Found.by("duplicate-table", sketch)).isEmpty();
    }

    @Test
    void names_that_differ_in_case_clash_where_the_target_does_not_tell_them_apart() {
        sketch.table("Orders", "id int pk");
        assertThat(Found.by("duplicate-table", sketch)).extracting(Problem::severity).containsOnly(Severity.WARNING);
        sketch.perform(new SetTarget("sqlite"));
        assertThat(Found.by("duplicate-table", sketch)).extracting(Problem::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void a_view_can_not_share_the_name_of_a_table() {
        sketch.view("orders", "SELECT 1");
        assertThat(Found.messages("duplicate-table", sketch))
                .containsExactly(
                        "Table orders has the same name as view orders.",
                        "View orders has the same name as table orders.");
    }

    @Test
    void two_columns_of_one_name_are_reported() {
        sketch.perform(new RenameColumn(orders, sketch.columnNamed(orders, "note"), "ID"));
        assertThat(Found.messages("duplicate-column", sketch))
                .containsExactly("orders has 2 columns called id.", "orders has 2 columns called ID.");
        assertThat(Found.fixes("duplicate-column", sketch)).containsExactly("Rename to id_2");
    }

    @Test
    void names_of_constraints_clash_within_the_scope_of_the_target() {
        TableId other = sketch.table("invoices", "id int pk", "note text");
        named(orders, sketch.unique(orders, "note"), "one_note");
        named(other, sketch.unique(other, "note"), "one_note");
        assertThat(Found.messages("duplicate-constraint", sketch))
                .containsExactly(
                        "Unique constraint one_note of orders has the same name as unique constraint one_note of"
                                + " invoices.",
                        "Unique constraint one_note of invoices has the same name as unique constraint one_note of"
                                + " orders.");
        sketch.perform(new SetTarget("mysql"));
        assertThat(Found.by("duplicate-constraint", sketch)).isEmpty();
    }

    @Test
    void names_of_constraints_clash_within_a_table() {
        named(orders, sketch.check(orders, "id > 0"), "valid");
        named(orders, sketch.check(orders, "id < 9"), "VALID");
        assertThat(Found.fixes("duplicate-constraint", sketch)).containsExactly("Derive its name");
        sketch.perform(new SetTarget("sqlite"));
        assertThat(Found.by("duplicate-constraint", sketch)).isEmpty();
    }

    @Test
    void an_index_can_not_be_called_like_a_table_in_postgresql_and_sqlite() {
        IndexId index = sketch.index(orders, Index.Kind.PLAIN, "note");
        sketch.perform(new RenameIndex(orders, index, "orders"));
        assertThat(Found.messages("duplicate-constraint", sketch))
                .containsExactly("Index orders of orders has the same name as table orders.");
        sketch.perform(new SetTarget("mariadb"));
        assertThat(Found.by("duplicate-constraint", sketch)).isEmpty();
    }

    @Test
    void two_types_can_not_share_a_name() {
        sketch.enumType("mood", "glad");
        sketch.enumType("mood", "sad");
        assertThat(Found.messages("duplicate-type", sketch)).hasSize(2);
        sketch.perform(new SetTarget("sqlite"));
        assertThat(Found.messages("duplicate-type", sketch)).hasSize(2);
    }

    @Test
    void two_namespaces_can_not_share_a_name() {
        sketch.namespace("sales");
        assertThat(Found.by("duplicate-namespace", sketch)).isEmpty();
        sketch.namespace("Sales");
        assertThat(Found.messages("duplicate-namespace", sketch))
                .containsExactly("Another schema is called sales too.", "Another schema is called Sales too.");
    }

    @Test
    void what_needs_a_name_says_so() {
        sketch.perform(new RenameColumn(orders, sketch.columnNamed(orders, "note"), " "));
        sketch.table("");
        sketch.view("", "SELECT 1");
        sketch.enumType("", "a");
        sketch.namespace("");
        assertThat(Found.messages("empty-name", sketch))
                .containsExactly(
                        "There is no name for this column of orders.",
                        "There is no name for this table.",
                        "There is no name for this view.",
                        "There is no name for this enum.",
                        "There is no name for this schema.");
    }

    @Test
    void a_reserved_word_is_a_hint_for_the_targets_that_reserve_it() {
        sketch.table("user", "id int pk");
        assertThat(Found.messages("reserved-word", sketch))
                .containsExactly("user is a reserved word in PostgreSQL: queries have to quote it.");
        assertThat(Found.by("reserved-word", sketch)).extracting(Problem::severity).containsOnly(Severity.HINT);
        sketch.perform(new SetTarget("sqlite"));
        assertThat(Found.by("reserved-word", sketch)).isEmpty();
    }

    @Test
    void a_name_that_is_too_long_is_shortened_between_two_characters() {
        TableId table = sketch.table("ä".repeat(32), "id int pk");
        assertThat(Found.messages("name-too-long", sketch))
                .containsExactly("Table " + "ä".repeat(32) + " has a name of 64 bytes; PostgreSQL allows 63.");
        sketch.perform(Found.by("name-too-long", sketch).getFirst().fixes().getFirst().edit());
        assertThat(sketch.get(table).name()).isEqualTo("ä".repeat(31));
    }

    private void named(TableId table, ConstraintId constraint, String name) {
        sketch.perform(new RenameConstraint(table, constraint, name));
    }
}
