package keyline.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.migration.Fillings;
import keyline.model.migration.Migration;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;

/// Tries a migration on a copy of sample rows, in an SQLite database that is thrown away, before anybody runs it on
/// rows that matter.
///
/// @param fillings the values for new columns
public record Rehearsal(Schema before, Schema after, Fillings fillings) {

    private static final String DIALECT = "sqlite";

    /// What a rehearsal came to.
    ///
    /// @param tables those that are there before or after, before first
    /// @param losses what goes for good; only what was there
    /// @param failure why the rows kept it from going on, in one sentence; empty when all went well
    public record Outcome(List<TableRows> tables, List<LostRows> losses, Optional<String> failure) {
        public Outcome {
            tables = List.copyOf(tables);
            losses = List.copyOf(losses);
        }

        /// Whether nothing went wrong, and nothing is lost.
        public boolean isClean() {
            return losses.isEmpty() && failure.isEmpty();
        }
    }

    /// How many rows a table has.
    ///
    /// @param name the one before, unless the table is new
    /// @param before empty where the table isn't there
    /// @param after likewise, and where the rehearsal failed
    public record TableRows(TableId table, String name, Optional<Long> before, Optional<Long> after) {}

    /// Rows or values that go.
    ///
    /// @param what the table, or the table and the column
    /// @param count of rows, or of values that aren't NULL
    /// @param columns the names over `rows`: the key, and what goes
    /// @param rows the first of them as text
    public record LostRows(String what, long count, List<String> columns, List<List<String>> rows) {
        public LostRows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Who is told how far a rehearsal is, and may end it. On the thread of the rehearsal.
    public interface Watch {

        /// What is done now.
        ///
        /// @param share of all that there is to do, from 0 to 1
        void at(double share, String what);

        /// Whether nobody wants the outcome any more.
        boolean isCancelled();
    }

    /// Tries it. Takes time with many rows: not on the FX thread.
    ///
    /// @param rows of `before`
    /// @throws IOException when the copy can't be made, or it was cancelled
    public Outcome of(SampleRows rows, Watch watch) throws IOException {
        Dialect sqlite = Dialects.of(DIALECT).orElseThrow();
        Clauses was = Clauses.of(Fitted.of(before, sqlite), sqlite);
        Clauses now = Clauses.of(Fitted.of(after, sqlite), sqlite);
        Migration migration = Migration.between(before, after, sqlite, fillings);
        Path file = Files.createTempFile("rehearsal", ".db");
        try (Connection connection = Guarded.scratch(file)) {
            new RehearsalCopy(connection, was, watch).of(before, rows);
            return new RehearsalTrial(connection, was, now, watch).of(migration);
        } catch (SQLException e) {
            throw new IOException("The sample rows can't be copied: " + Failure.line(e), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
