package keyline.app.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import keyline.app.command.FileState;
import keyline.app.text.Ago;
import keyline.app.text.Count;
import keyline.persistence.store.StoreState;

/// The sentence of the status bar: "6 tables · 5 relations, 1 pending · 412 rows · enforced by SQLite · saved 12 s
/// ago".
final class StatusLine {

    private StatusLine() {}

    /// How many tables and relations there are.
    record Counts(int tables, int relations) {}

    static String of(Counts counts, StoreState store, FileState file, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add(Count.of(counts.tables(), "table"));
        parts.add(Count.of(counts.relations(), "relation") + pending(store));
        if (store.isAwaited()) {
            parts.add("taking up the rows");
        } else {
            parts.add(Count.of(store.allRows(), "row"));
            parts.add("enforced by SQLite");
        }
        parts.add(saved(file, now));
        return String.join(" · ", parts);
    }

    private static String pending(StoreState store) {
        int pending = store.pending().size();
        return pending == 0 ? "" : ", " + Count.number(pending) + " pending";
    }

    private static String saved(FileState file, Instant now) {
        if (file.savedAt().isEmpty()) {
            return file.unsaved() ? "not saved yet" : "nothing to save";
        }
        String ago = Ago.of(Duration.between(file.savedAt().get(), now));
        return file.unsaved() ? "unsaved changes, saved " + ago : "saved " + ago;
    }
}
