package keyline.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.edit.MakeUnique;
import keyline.model.edit.SetReferentialActions;
import keyline.model.edit.SetTarget;
import org.junit.jupiter.api.Test;

/// What SQL Server doesn't take, said while someone designs.
class SqlServerRulesTest {

    private final Sketch sketch = new Sketch();
    private final TableId users = sketch.table("users", "id int pk");
    private final TableId posts = sketch.table("posts", "id int pk", "user_id int");
    private final TableId votes = sketch.table("votes", "id int pk", "user_id int", "post_id int");

    @Test
    void a_second_path_of_cascades_is_a_problem_in_sql_server_only() {
        cascading(sketch.foreignKey(posts, "user_id", users, "id"), posts);
        cascading(sketch.foreignKey(votes, "post_id", posts, "id"), votes);
        cascading(sketch.foreignKey(votes, "user_id", users, "id"), votes);
        assertThat(Found.by("several-cascade-paths", sketch)).isEmpty();
        sketch.perform(new SetTarget("mssql"));
        assertThat(Found.messages("several-cascade-paths", sketch))
                .containsExactly(
                        "ON DELETE CASCADE would change votes.user_id on a second path; SQL Server takes one only.");
        sketch.perform(Found.by("several-cascade-paths", sketch)
                .getFirst()
                .fixes()
                .getFirst()
                .edit());
        assertThat(Found.by("several-cascade-paths", sketch)).isEmpty();
    }

    @Test
    void a_cascade_onto_its_own_table_is_a_problem_and_found_after_the_edit() {
        sketch.perform(new SetTarget("mssql"));
        TableId people = sketch.table("people", "id int pk", "boss_id int");
        ConstraintId boss = sketch.foreignKey(people, "boss_id", people, "id");
        Document before = sketch.document();
        sketch.perform(
                new SetReferentialActions(people, boss, ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION));
        assertThat(Problems.of(before).after(before, sketch.document()).all())
                .extracting(Problem::rule)
                .contains("several-cascade-paths");
        assertThat(Found.fixes("several-cascade-paths", sketch)).containsExactly("Use NO ACTION");
    }

    @Test
    void it_is_gone_when_the_other_path_is_gone() {
        sketch.perform(new SetTarget("mssql"));
        ConstraintId other = sketch.foreignKey(posts, "user_id", users, "id");
        cascading(other, posts);
        cascading(sketch.foreignKey(votes, "post_id", posts, "id"), votes);
        cascading(sketch.foreignKey(votes, "user_id", users, "id"), votes);
        Document before = sketch.document();
        sketch.perform(
                new SetReferentialActions(posts, other, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION));
        assertThat(Problems.of(before).after(before, sketch.document()).all())
                .extracting(Problem::rule)
                .doesNotContain("several-cascade-paths");
    }

    @Test
    void restrict_is_unsupported_in_sql_server() {
        sketch.perform(new SetTarget("mssql"));
        ConstraintId key = sketch.foreignKey(posts, "user_id", users, "id");
        sketch.perform(new SetReferentialActions(posts, key, ReferentialAction.RESTRICT, ReferentialAction.NO_ACTION));
        assertThat(Found.messages("unsupported-action", sketch))
                .containsExactly("SQL Server has no ON DELETE RESTRICT for posts.user_id.");
    }

    @Test
    void a_unique_column_that_may_be_null_is_a_hint() {
        TableId people = sketch.table("people", "id int pk", "email varchar(80)");
        sketch.perform(new MakeUnique(people, List.of(sketch.columnNamed(people, "email"))));
        assertThat(Found.by("nulls-in-unique", sketch)).isEmpty();
        sketch.perform(new SetTarget("mssql"));
        assertThat(Found.messages("nulls-in-unique", sketch))
                .containsExactly("SQL Server takes one row with NULL in people.email only.");
    }

    private void cascading(ConstraintId key, TableId child) {
        sketch.perform(new SetReferentialActions(child, key, ReferentialAction.CASCADE, ReferentialAction.NO_ACTION));
    }
}
