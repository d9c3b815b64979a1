package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.edit.DropNamedType;
import org.junit.jupiter.api.Test;

class TableRulesTest {

    private final Sketch sketch = new Sketch();

    @Test
    void a_table_without_columns_gets_a_key_column() {
        TableId table = sketch.table("orders");
        assertThat(Found.messages("table-without-columns", sketch)).containsExactly("Table orders has no columns.");
        assertThat(Found.by("table-without-key", sketch)).isEmpty();
        sketch.perform(Found.by("table-without-columns", sketch).getFirst().fixes().getFirst().edit());
        assertThat(sketch.get(table).primaryKey()).isPresent();
        assertThat(Rules.check(sketch.document())).isEmpty();
    }

    @Test
    void a_table_without_a_key_uses_what_could_be_one() {
        sketch.table("a", "note text");
        assertThat(Found.messages("table-without-key", sketch)).containsExactly("Table a has no primary key.");
        assertThat(Found.fixes("table-without-key", sketch)).containsExactly("Add key column");
        Sketch second = new Sketch();
        second.table("b", "id int", "code text unique");
        assertThat(Found.fixes("table-without-key", second)).containsExactly("Use b.code");
        Sketch third = new Sketch();
        third.table("c", "id int", "code text");
        assertThat(Found.fixes("table-without-key", third)).containsExactly("Use c.id");
    }

    @Test
    void a_second_primary_key_becomes_a_unique_constraint() {
        TableId table = sketch.table("orders", "id int pk", "code int");
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        sketch.constraint(table, new Constraint.PrimaryKey(id, "", sketch.columns(table, "code")));
        assertThat(Found.messages("several-primary-keys", sketch))
                .containsExactly("Table orders has more than one primary key.");
        sketch.perform(Found.by("several-primary-keys", sketch).getFirst().fixes().getFirst().edit());
        assertThat(sketch.get(table).constraintsOf(Constraint.Unique.class)).hasSize(1);
    }

    @Test
    void constraints_and_indexes_need_their_columns() {
        TableId table = sketch.table("orders", "id int pk");
        sketch.unique(table);
        sketch.check(table, " ");
        sketch.index(table, Index.Kind.PLAIN);
        assertThat(Found.messages("incomplete-constraint", sketch))
                .containsExactly(
                        "Unique constraint uq_orders of orders lacks a column.",
                        "Check ck_orders of orders has no condition.",
                        "Index ix_orders of orders lacks a column.");
        Found.by("incomplete-constraint", sketch)
                .forEach(problem -> sketch.perform(problem.fixes().getFirst().edit()));
        assertThat(Rules.check(sketch.document())).isEmpty();
    }

    @Test
    void a_view_needs_a_query() {
        sketch.view("totals", "");
        assertThat(Found.messages("view-without-query", sketch)).containsExactly("View totals has no query.");
    }

    @Test
    void an_enum_lists_each_value_once() {
        sketch.enumType("empty");
        TypeId mood = sketch.enumType("mood", "glad", "sad", "glad");
        assertThat(Found.messages("enum-values", sketch))
                .containsExactly("Enum empty has no values.", "Enum mood has a value twice.");
        sketch.perform(Found.by("enum-values", sketch).getLast().fixes().getFirst().edit());
        assertThat(sketch.document().schema().types().get(mood)).extracting("values").isEqualTo(List.of("glad", "sad"));
    }

    @Test
    void a_column_of_a_type_that_is_gone_says_so() {
        TypeId mood = sketch.enumType("mood", "glad");
        sketch.table("people", "id int pk", "mood mood");
        assertThat(Found.by("unknown-type", sketch)).isEmpty();
        sketch.perform(new DropNamedType(mood));
        assertThat(Found.messages("unknown-type", sketch))
                .containsExactly("people.mood is of a type that isn't there.");
        assertThat(Found.fixes("unknown-type", sketch)).containsExactly("Make it text");
    }
}
