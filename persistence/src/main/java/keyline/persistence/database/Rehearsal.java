package keyline.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import keyline.model.migration.Hazard;
import keyline.model.migration.Migration;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;

/// Tries a migration on a copy of the sample rows, in an SQLite database that is thrown away, before anybody runs it on
/// rows that matter.
public final class Rehearsal {

    private static final int MOST_SHOWN = 20;

    private Rehearsal() {}

    /// What a rehearsal came to.
    ///
    /// @param tables those that are there before or after, before first
    /// @param losses what goes for good; only what was there
    /// @param failure the sentence of the step that rows kept from going on; empty when all went well
    public record Outcome(List<TableRows> tables, List<LostValues> losses, Optional<String> failure) {
        public Outcome {
            tables = List.copyOf(tables);
            losses = List.copyOf(losses);
        }
    }

    /// How many rows a table has.
    ///
    /// @param name the one before, unless the table is new
    /// @param before empty where the table isn't there
    /// @param after likewise
    public record TableRows(TableId table, String name, Optional<Long> before, Optional<Long> after) {}

    /// Rows or values that go.
    ///
    /// @param what the table, or the table and the column
    /// @param count of rows, or of values that aren't NULL
    /// @param examples the first of them as text
    public record LostValues(String what, long count, List<String> examples) {
        public LostValues {
            examples = List.copyOf(examples);
        }
    }

    /// Tries it. Takes time with many rows: not on the FX thread.
    ///
    /// @param rows of `before`
    /// @throws IOException when the copy can't be made
    public static Outcome of(Schema before, Schema after, SampleRows rows) throws IOException {
        Dialect sqlite = Dialects.of("sqlite").orElseThrow();
        Path file = Files.createTempFile("rehearsal", ".db");
        try (Connection connection = Guarded.scratch(file);
                Statement statement = connection.createStatement()) {
            run(Ddl.script(before, sqlite, DdlOptions.DEFAULT.with(rows)), statement);
            return new Trial(statement, sqlite, before, after).outcome();
        } catch (SQLException e) {
            throw new IOException("The sample rows can't be copied: " + Failure.line(e), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void run(Script script, Statement statement) throws SQLException {
        for (var each : script.statements()) {
            statement.execute(each.sql());
        }
    }

    private record Trial(Statement statement, Dialect dialect, Schema before, Schema after) {

        Outcome outcome() throws SQLException {
            Migration migration = Migration.between(before, after, dialect);
            Clauses was = clauses(before);
            Clauses now = clauses(after);
            List<LostValues> losses = new ArrayList<>();
            for (Hazard.Loses loss : migration.losses()) {
                lost(loss, was).filter(each -> each.count() > 0).ifPresent(losses::add);
            }
            List<TableRows> counted = new ArrayList<>();
            for (Table table : was.tables()) {
                counted.add(
                        new TableRows(table.id(), table.name(), Optional.of(count(was.name(table))), Optional.empty()));
            }
            Optional<String> failure = migrated(migration.script());
            return new Outcome(failure.isEmpty() ? recounted(counted, now) : counted, losses, failure);
        }

        private Clauses clauses(Schema schema) {
            return Clauses.of(Fitted.of(schema, dialect), dialect);
        }

        private Optional<String> migrated(Script script) throws SQLException {
            try {
                run(script, statement);
            } catch (SQLException e) {
                return Optional.of(Failure.line(e));
            }
            try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                return rows.next()
                        ? Optional.of("Rows of %s have no parent.".formatted(rows.getString(1)))
                        : Optional.empty();
            }
        }

        private List<TableRows> recounted(List<TableRows> before, Clauses now) throws SQLException {
            List<TableRows> all = new ArrayList<>();
            for (TableRows rows : before) {
                Optional<Table> table = now.schema().tables().find(rows.table());
                Optional<Long> count = table.isPresent() ? Optional.of(count(now.name(table.get()))) : Optional.empty();
                all.add(new TableRows(rows.table(), rows.name(), rows.before(), count));
            }
            for (Table table : now.tables()) {
                if (before.stream().noneMatch(rows -> rows.table().equals(table.id()))) {
                    all.add(new TableRows(
                            table.id(), table.name(), Optional.empty(), Optional.of(count(now.name(table)))));
                }
            }
            return all;
        }

        private long count(String quoted) throws SQLException {
            try (var rows = statement.executeQuery("SELECT count(*) FROM " + quoted)) {
                return rows.getLong(1);
            }
        }

        private Optional<LostValues> lost(Hazard.Loses loss, Clauses was) throws SQLException {
            Optional<Table> table = was.schema().tables().find(loss.table());
            if (table.isEmpty()) {
                return Optional.empty();
            }
            String from = was.name(table.get());
            if (loss.column().isEmpty()) {
                return Optional.of(values(table.get().name(), "*", from));
            }
            var column = table.get().find(loss.column().get());
            return column.isEmpty()
                    ? Optional.empty()
                    : Optional.of(values(
                            table.get().name() + "." + column.get().name(),
                            was.name(column.get().name()),
                            from));
        }

        private LostValues values(String what, String column, String from) throws SQLException {
            List<String> examples = new ArrayList<>();
            long count;
            try (var rows = statement.executeQuery("SELECT count(%s) FROM %s".formatted(column, from))) {
                count = rows.getLong(1);
            }
            String condition = column.equals("*") ? "" : " WHERE " + column + " IS NOT NULL";
            String sql = "SELECT %s FROM %s%s LIMIT %d".formatted(column, from, condition, MOST_SHOWN);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    examples.add(text(rows));
                }
            }
            return new LostValues(what, count, examples);
        }

        private static String text(java.sql.ResultSet row) throws SQLException {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(row.getString(i)));
            }
            return String.join(", ", cells);
        }
    }
}
