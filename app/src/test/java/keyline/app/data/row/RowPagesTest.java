package keyline.app.data.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;
import org.junit.jupiter.api.Test;

class RowPagesTest {

    private static final ColumnId ID = new ColumnId(1);

    private final Asked asked = new Asked();
    private int changes;
    private final RowPages pages = new RowPages(asked, 5, () -> changes++);

    /// Answers when it is told to, with rows numbered by their index.
    private static final class Asked implements RowPages.Reader {

        private final List<Long> offsets = new ArrayList<>();
        private final List<CompletableFuture<RowPage>> answers = new ArrayList<>();

        @Override
        public CompletableFuture<RowPage> read(long offset, int limit) {
            offsets.add(offset);
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        }

        @Override
        public List<ColumnId> columns() {
            return List.of(ID);
        }

        void answer(int which, long total) {
            long from = offsets.get(which);
            List<Row> rows = LongStream.range(from, Math.min(total, from + RowPages.SIZE))
                    .mapToObj(at -> new Row(at, List.of(new Value.Int(at))))
                    .toList();
            answers.get(which).complete(new RowPage(from, total, rows));
        }
    }

    @Test
    void a_row_is_read_with_its_page_where_it_is_looked_at() {
        var _ = pages.refresh();
        asked.answer(0, 1_000_000);
        assertThat(pages.row(999_950)).isEmpty();
        pages.row(999_951);
        assertThat(asked.offsets).containsExactly(0L, 999_900L);
        asked.answer(1, 1_000_000);
        assertThat(pages.row(999_950).map(row -> row.value(ID))).isEqualTo(Optional.of(new Value.Int(999_950)));
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void old_rows_stay_in_sight_until_the_new_ones_are_there() {
        var _ = pages.refresh();
        asked.answer(0, 10);
        CompletableFuture<Void> refreshed = pages.refresh();
        assertThat(pages.row(3)).isPresent();
        assertThat(pages.total()).isEqualTo(10);
        asked.answer(1, 4);
        assertThat(refreshed).isCompleted();
        assertThat(pages.row(5)).isEmpty();
        assertThat(pages.total()).isEqualTo(4);
    }

    @Test
    void an_answer_that_was_overtaken_is_dropped() {
        var _ = pages.refresh();
        var _ = pages.refresh();
        assertThat(asked.answers.getFirst()).isCancelled();
        asked.answer(0, 7);
        assertThat(pages.isKnown()).isFalse();
        assertThat(pages.total()).isEqualTo(5);
        asked.answer(1, 8);
        assertThat(pages.total()).isEqualTo(8);
    }

    @Test
    void only_pages_looked_at_lately_are_kept() {
        var _ = pages.refresh();
        asked.answer(0, 1_000_000);
        for (int page = 1; page <= RowPages.MOST; page++) {
            pages.row((long) page * RowPages.SIZE);
            asked.answer(page, 1_000_000);
        }
        int before = asked.offsets.size();
        pages.row(0);
        assertThat(asked.offsets).hasSize(before + 1);
    }

    @Test
    void settling_waits_for_all_that_is_asked_for() {
        var _ = pages.refresh();
        CompletableFuture<Void> settled = pages.settled();
        assertThat(settled).isNotDone();
        asked.answer(0, 3);
        assertThat(settled).isCompleted();
    }
}
