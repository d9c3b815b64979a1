package keyline.app.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.job.Jobs;
import keyline.model.Place;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import org.junit.jupiter.api.Test;

class ProblemBoardTest {

    private final Session session = new Session(Shop.document());
    private final ProblemBoard board = new ProblemBoard(session, new Jobs(Runnable::run, Runnable::run));

    @Test
    void the_shop_has_one_problem_which_its_fix_mends() {
        Problem problem = board.all().get().getFirst();
        session.perform(problem.fixes().getFirst().edit());

        assertThat(problem.message()).contains("shipper_id");
        assertThat(board.all().get()).isEmpty();
    }

    @Test
    void a_problem_comes_with_the_edit_that_makes_it_and_goes_with_its_undo() {
        session.perform(new RenameTable(Shop.ORDERS, "customers"));
        assertThat(board.at(Shop.ORDERS)).extracting(Problem::rule).contains("duplicate-table");

        session.undo();
        assertThat(board.at(Shop.ORDERS)).extracting(Problem::rule).doesNotContain("duplicate-table");
    }

    @Test
    void a_document_is_looked_at_beside_the_fx_thread_and_then_with_what_was_edited_meanwhile() {
        List<Runnable> waiting = new ArrayList<>();
        ProblemBoard slow = new ProblemBoard(session, new Jobs(waiting::add, Runnable::run));
        session.perform(new RenameTable(Shop.ORDERS, "customers"));
        assertThat(slow.all().get()).isEmpty();

        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        assertThat(slow.at(Shop.ORDERS)).extracting(Problem::rule).contains("duplicate-table");
    }

    @Test
    void other_finders_add_theirs() {
        Problem pending =
                new Problem("pending", Severity.ERROR, new Place.OfTable(Shop.ORDERS), "3 rows break it.", List.of());
        SimpleObjectProperty<List<Problem>> finder = new SimpleObjectProperty<>(List.of());
        board.add(finder);

        finder.set(List.of(pending));

        assertThat(board.all().get()).contains(pending);
    }

    @Test
    void the_worst_problem_is_listed_first_and_the_filter_reads_message_and_place() {
        List<Problem> problems = List.of(
                new Problem("a", Severity.HINT, new Place.OfTable(Shop.ORDERS), "No index.", List.of()),
                new Problem("b", Severity.ERROR, new Place.OfTable(Shop.CUSTOMERS), "No name.", List.of()));

        assertThat(ProblemFilter.matching("", problems, session.document().schema()))
                .extracting(Problem::rule)
                .containsExactly("b", "a");
        assertThat(ProblemFilter.matching("ORDERS", problems, session.document().schema()))
                .extracting(Problem::rule)
                .containsExactly("a");
    }

    @Test
    void a_foreign_key_is_selected_by_its_line_and_any_other_constraint_by_its_table() {
        var schema = session.document().schema();
        var orders = schema.table(Shop.ORDERS);
        var relation = orders.foreignKeys().getFirst().id();
        var key = orders.primaryKey().orElseThrow().id();

        assertThat(Places.selection(new Place.OfConstraint(Shop.ORDERS, relation), schema))
                .isEqualTo(Selection.of(new Selection.OfRelation(Shop.ORDERS, relation)));
        assertThat(Places.selection(new Place.OfConstraint(Shop.ORDERS, key), schema))
                .isEqualTo(Selection.of(Shop.ORDERS));
    }
}
