package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import keyline.model.ReferentialAction;
import keyline.model.Sketch;
import keyline.model.edit.SetReferentialActions;
import keyline.model.edit.SetTarget;
import org.junit.jupiter.api.Test;

/// What differs from target to target.
class TargetRulesTest {

    private final Sketch sketch = new Sketch();

    @Test
    void d12_a_table_of_101_columns_is_too_wide_for_d1() {
        sketch.table(
                "wide",
                IntStream.rangeClosed(1, 101).mapToObj(i -> "c" + i + " int").toArray(String[]::new));
        assertThat(Found.by("too-many-columns", sketch)).isEmpty();
        sketch.perform(new SetTarget("d1"));
        assertThat(Found.messages("too-many-columns", sketch))
                .containsExactly("wide has 101 columns; Cloudflare D1 takes 100.");
    }

    @Test
    void oracle_has_neither_restrict_nor_any_action_on_update() {
        sketch.perform(new SetTarget("oracle"));
        var parents = sketch.table("parents", "id int pk");
        var children = sketch.table("children", "id int pk", "parent_id int");
        var key = sketch.foreignKey(children, "parent_id", parents, "id");
        sketch.perform(new SetReferentialActions(children, key, ReferentialAction.RESTRICT, ReferentialAction.CASCADE));
        assertThat(Found.messages("unsupported-action", sketch))
                .containsExactly(
                        "Oracle has no ON DELETE RESTRICT for children.parent_id.",
                        "Oracle has no ON UPDATE CASCADE for children.parent_id.");
    }
}
