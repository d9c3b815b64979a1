package keyline.app.migrate;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.app.connect.Connected;
import keyline.app.job.Progress;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.database.Rehearsal;
import keyline.persistence.database.Rehearsal.Outcome;
import keyline.persistence.read.Input;

/// Finds the rows of the version that a migration begins with, and tries it on them. Off the FX thread.
final class RehearsalWork {

    /// So many rows of each table of a live database are read.
    static final int SAMPLE = 100;

    private RehearsalWork() {}

    /// What a rehearsal came to, or why there was none.
    sealed interface Result {

        /// It was tried.
        record Tried(Outcome outcome) implements Result {}

        /// It couldn't be.
        ///
        /// @param reason a sentence
        record Failed(String reason) implements Result {}
    }

    static Result of(Compared tried, Progress progress) {
        try {
            return new Result.Tried(rehearsed(tried, progress));
        } catch (IOException e) {
            return new Result.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome rehearsed(Compared tried, Progress progress) throws IOException {
        Rehearsal rehearsal = new Rehearsal(
                tried.from().schema(), tried.to().schema(), tried.wish().fillings());
        Watching watch = new Watching(progress);
        return switch (tried.origin().rows()) {
            case Version.Rows.Here(var rows) -> rehearsal.of(tried.fitted(rows), watch);
            case Version.Rows.Live(Connected database) -> {
                try (Input input = database.read(tables(database), SAMPLE, progress)) {
                    yield rehearsal.of(tried.fitted(input.project().rows()), watch);
                }
            }
            case Version.Rows.None(String reason) -> throw new IOException(reason);
        };
    }

    private static Set<TableId> tables(Connected database) {
        return database.design().schema().tables().stream().map(Table::id).collect(Collectors.toSet());
    }

    private record Watching(Progress progress) implements Rehearsal.Watch {

        @Override
        public void at(double share, String what) {
            progress.report(share, what);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
