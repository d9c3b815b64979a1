package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Document;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final Document one = Document.empty();
    private final Document two = one.withTarget("sqlite");

    @Test
    void undo_and_redo_walk_along_the_steps() {
        History history = History.empty().with(step(1)).with(step(2));
        assertThat(history.lastDone()).contains(step(2));
        assertThat(history.undo().lastDone()).contains(step(1));
        assertThat(history.undo().nextToRedo()).contains(step(2));
        assertThat(history.undo().undo().nextToRedo()).contains(step(1));
        assertThat(history.undo().undo().redo().redo()).isEqualTo(history);
    }

    @Test
    void a_new_step_forgets_what_was_undone() {
        History history = History.empty().with(step(1)).undo().with(step(2));
        assertThat(history.nextToRedo()).isEmpty();
        assertThat(history.done()).containsExactly(step(2));
    }

    @Test
    void a_step_that_came_to_nothing_is_taken_out() {
        History history = History.empty().with(step(1)).with(step(2)).with(step(3)).undo();
        assertThat(history.without(1).done()).containsExactly(step(2));
        assertThat(history.without(3).undone()).isEmpty();
    }

    @Test
    void of_very_many_steps_the_oldest_are_forgotten() {
        History history = History.empty();
        for (int number = 1; number <= 1_005; number++) {
            history = history.with(step(number));
        }
        assertThat(history.done()).hasSize(1_000).first().isEqualTo(step(6));
    }

    private Step step(long number) {
        return new Step(number, "Step " + number, one, two);
    }
}
