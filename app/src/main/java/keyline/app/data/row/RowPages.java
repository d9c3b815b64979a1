package keyline.app.data.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.persistence.store.RowPage;

/// The rows of a query as a list that reads itself in pages, where it is looked at. Rows that are out of date stay
/// until the new ones are there, so nothing flickers while the store is asked. FX thread only.
public final class RowPages {

    /// Rows in a page.
    static final int SIZE = 100;

    /// Pages that are kept.
    static final int MOST = 40;

    private final Reader reader;
    private final Runnable changed;
    private final LinkedHashMap<Long, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Awaited> awaited = new HashMap<>();
    private int version;
    private boolean known;
    private long total;

    /// A list of what `reader` reads; `changed` is run whenever there is something new to see.
    ///
    /// @param expected how many rows there will be, as far as that can be said before reading any
    public RowPages(Reader reader, long expected, Runnable changed) {
        this.reader = reader;
        this.total = expected;
        this.changed = changed;
    }

    /// Reads pages.
    public interface Reader {

        /// Asks for rows.
        CompletableFuture<RowPage> read(long offset, int limit);

        /// The columns that the rows of a page asked for now will have.
        List<ColumnId> columns();
    }

    /// A page that has been asked for.
    ///
    /// @param done completes when it is there, or the one that has taken its place
    private record Awaited(CompletableFuture<RowPage> read, CompletableFuture<Void> done) {}

    private record Page(int version, List<StoredRow> rows) {}

    /// How many rows there are, as far as is known.
    public long total() {
        return total;
    }

    /// Whether the total is known at all.
    public boolean isKnown() {
        return known;
    }

    /// The row at an index, if it has been read; else it is asked for.
    public Optional<StoredRow> row(long index) {
        long number = index / SIZE;
        Page page = pages.get(number);
        if (page == null || page.version != version) {
            var _ = ask(number);
        }
        int at = (int) (index % SIZE);
        return page == null || at >= page.rows.size() ? Optional.empty() : Optional.of(page.rows.get(at));
    }

    /// Reads again what was looked at last; the future completes when it is there. Nobody waits for what was asked for
    /// before.
    public CompletableFuture<Void> refresh() {
        version++;
        List<Awaited> outdated = List.copyOf(awaited.values());
        awaited.clear();
        CompletableFuture<Void> fresh = ask(pages.isEmpty() ? 0 : pages.sequencedKeySet().getLast());
        for (Awaited each : outdated) {
            Later.then(fresh, _ -> each.done.complete(null));
            each.read.cancel(true);
        }
        return fresh;
    }

    /// Completes when all that is asked for is there.
    public CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(awaited.values().stream().map(Awaited::done).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> ask(long number) {
        Awaited before = awaited.get(number);
        if (before != null) {
            return before.done;
        }
        int asked = version;
        List<ColumnId> columns = reader.columns();
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<RowPage> read = reader.read(number * SIZE, SIZE);
        awaited.put(number, new Awaited(read, done));
        Later.then(
                read,
                page -> {
                    if (asked == version) {
                        awaited.remove(number);
                        take(number, page, columns);
                    }
                    done.complete(null);
                },
                _ -> {
                    if (asked == version) {
                        awaited.remove(number);
                        done.complete(null);
                    }
                });
        return done;
    }

    private void take(long number, RowPage page, List<ColumnId> columns) {
        known = true;
        total = page.total();
        pages.put(
                number,
                new Page(
                        version,
                        page.rows().stream()
                                .map(row -> StoredRow.of(row, columns))
                                .toList()));
        pages.keySet().removeIf(each -> each * SIZE >= total && each > 0);
        while (pages.size() > MOST) {
            pages.pollFirstEntry();
        }
        changed.run();
    }
}
