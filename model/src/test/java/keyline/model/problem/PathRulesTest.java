package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.edit.SetDeferral;
import keyline.model.edit.SetReferentialActions;
import keyline.model.edit.SetTarget;
import org.junit.jupiter.api.Test;

class PathRulesTest {

    private final Sketch sketch = new Sketch();

    @Test
    void a_cycle_of_keys_that_take_no_null_can_not_get_its_first_row() {
        TableId a = sketch.table("a", "id int pk", "b_id int not null");
        TableId b = sketch.table("b", "id int pk", "c_id int not null");
        TableId c = sketch.table("c", "id int pk", "a_id int not null");
        ConstraintId first = sketch.foreignKey(a, "b_id", b, "id");
        sketch.foreignKey(b, "c_id", c, "id");
        assertThat(Found.by("unbreakable-cycle", sketch)).isEmpty();
        sketch.foreignKey(c, "a_id", a, "id");
        assertThat(Found.messages("unbreakable-cycle", sketch))
                .containsExactly("a -> b -> c -> a is a cycle of foreign keys that take no NULL: no row can be the"
                        + " first.");
        assertThat(Found.fixes("unbreakable-cycle", sketch))
                .containsExactly("Check at commit", "Make a.b_id nullable");
        assertThat(Found.by("unbreakable-cycle", sketch).getFirst().place())
                .isEqualTo(new Place.OfConstraint(a, first));
        for (Problem.Fix fix : Found.by("unbreakable-cycle", sketch).getFirst().fixes()) {
            assertThat(Rules.check(fix.edit().apply(sketch.document())))
                    .noneMatch(problem -> problem.rule().equals("unbreakable-cycle"));
        }
    }

    @Test
    void deferral_does_not_help_where_the_target_has_none() {
        TableId a = sketch.table("a", "id int pk", "b_id int not null");
        TableId b = sketch.table("b", "id int pk", "a_id int not null");
        ConstraintId key = sketch.foreignKey(a, "b_id", b, "id");
        sketch.foreignKey(b, "a_id", a, "id");
        sketch.perform(new SetDeferral(a, key, Deferral.INITIALLY_DEFERRED));
        assertThat(Found.by("unbreakable-cycle", sketch)).isEmpty();
        sketch.perform(new SetTarget("mysql"));
        assertThat(Found.fixes("unbreakable-cycle", sketch)).containsExactly("Make a.b_id nullable");
    }

    @Test
    void a_table_may_refer_to_itself() {
        TableId people = sketch.table("people", "id int pk", "boss_id int not null");
        sketch.foreignKey(people, "boss_id", people, "id");
        assertThat(Found.by("unbreakable-cycle", sketch)).isEmpty();
    }

    @Test
    void suite_6_a_cascade_and_a_restrict_on_two_paths_are_ambiguous() {
        TableId g = sketch.table("g", "id int pk");
        TableId b = sketch.table("b", "id int pk", "g_id int");
        TableId a = sketch.table("a", "id int pk", "g_id int", "b_id int");
        cascade(b, sketch.foreignKey(b, "g_id", g, "id"));
        cascade(a, sketch.foreignKey(a, "g_id", g, "id"));
        ConstraintId key = sketch.foreignKey(a, "b_id", b, "id");
        assertThat(Found.by("ambiguous-cascade", sketch)).isEmpty();
        sketch.perform(new SetReferentialActions(
                a, key, ReferentialAction.RESTRICT, ReferentialAction.NO_ACTION));
        assertThat(Found.messages("ambiguous-cascade", sketch))
                .containsExactly("The design is ambiguous: a delete reaches a by cascade (g -> a) and is restricted by it"
                        + " (g -> b -> a); which comes first depends on the database.");
        sketch.perform(Found.by("ambiguous-cascade", sketch).getFirst().fixes().getFirst().edit());
        assertThat(Found.by("ambiguous-cascade", sketch)).isEmpty();
    }

    @Test
    void suite_8_a_restrict_below_a_cascade_is_not_ambiguous() {
        TableId p = sketch.table("p", "id int pk");
        TableId c = sketch.table("c", "id int pk", "p_id int");
        TableId d = sketch.table("d", "id int pk", "c_id int");
        cascade(c, sketch.foreignKey(c, "p_id", p, "id"));
        ConstraintId key = sketch.foreignKey(d, "c_id", c, "id");
        sketch.perform(new SetReferentialActions(
                d, key, ReferentialAction.RESTRICT, ReferentialAction.NO_ACTION));
        assertThat(Found.by("ambiguous-cascade", sketch)).isEmpty();
    }

    private void cascade(TableId child, ConstraintId key) {
        sketch.perform(new SetReferentialActions(
                child, key, ReferentialAction.CASCADE, ReferentialAction.NO_ACTION));
    }
}
