package keyline.persistence.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Table;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Script;
import keyline.model.migration.Hazard;
import keyline.model.migration.Migration;
import keyline.persistence.database.Rehearsal.LostRows;
import keyline.persistence.database.Rehearsal.Outcome;
import keyline.persistence.database.Rehearsal.TableRows;
import keyline.persistence.sqlite.Failure;

/// Runs a migration on a copy, and compares what is there before and after.
record RehearsalTrial(Connection connection, Clauses was, Clauses now, Rehearsal.Watch watch) {

    private static final int MOST_SHOWN = 200;
    private static final double BEGIN = 0.5;

    Outcome of(Migration migration) throws SQLException, IOException {
        List<LostRows> losses = new ArrayList<>();
        for (Hazard.Loses loss : migration.losses()) {
            lost(loss).filter(each -> each.count() > 0).ifPresent(losses::add);
        }
        List<TableRows> counted = new ArrayList<>();
        for (Table table : was.tables()) {
            counted.add(new TableRows(table.id(), table.name(), Optional.of(count(was.name(table))), Optional.empty()));
        }
        Optional<String> failure = migrated(migration.script());
        return new Outcome(failure.isEmpty() ? recounted(counted) : counted, losses, failure);
    }

    private Optional<String> migrated(Script script) throws SQLException, IOException {
        int count = script.statements().size();
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                if (watch.isCancelled()) {
                    throw new IOException("The rehearsal was cancelled.");
                }
                watch.at(BEGIN + BEGIN * i / count, "Statement %d of %d".formatted(i + 1, count));
                statement.execute(script.statements().get(i).sql());
            }
        } catch (SQLException e) {
            return Optional.of(Failure.line(e));
        }
        return orphans();
    }

    private Optional<String> orphans() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            return rows.next()
                    ? Optional.of("Rows of %s have no parent.".formatted(rows.getString(1)))
                    : Optional.empty();
        }
    }

    private List<TableRows> recounted(List<TableRows> before) throws SQLException {
        List<TableRows> all = new ArrayList<>();
        for (TableRows rows : before) {
            Optional<Table> table = now.schema().tables().find(rows.table());
            Optional<Long> count = table.isPresent() ? Optional.of(count(now.name(table.get()))) : Optional.empty();
            all.add(new TableRows(rows.table(), rows.name(), rows.before(), count));
        }
        for (Table table : now.tables()) {
            if (before.stream().noneMatch(rows -> rows.table().equals(table.id()))) {
                all.add(new TableRows(table.id(), table.name(), Optional.empty(), Optional.of(count(now.name(table)))));
            }
        }
        return all;
    }

    private long count(String quoted) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + quoted)) {
            return rows.getLong(1);
        }
    }

    private Optional<LostRows> lost(Hazard.Loses loss) throws SQLException {
        Optional<Table> table = was.schema().tables().find(loss.table());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Table from = table.get();
        if (loss.column().isEmpty()) {
            return Optional.of(lost(from, from.columns(), ""));
        }
        Optional<Column> column = from.find(loss.column().get());
        return column.isEmpty() ? Optional.empty() : Optional.of(lost(from, column.get()));
    }

    private LostRows lost(Table table, Column column) throws SQLException {
        List<Column> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).stream()
                .map(table::column)
                .filter(each -> !each.equals(column))
                .toList();
        List<Column> columns = Stream.concat(key.stream(), Stream.of(column)).toList();
        LostRows values = lost(table, columns, " WHERE %s IS NOT NULL".formatted(was.name(column.name())));
        return new LostRows(table.name() + "." + column.name(), values.count(), values.columns(), values.rows());
    }

    private LostRows lost(Table table, List<Column> columns, String condition) throws SQLException {
        String from = was.name(table) + condition;
        String names = String.join(
                ", ", columns.stream().map(column -> was.name(column.name())).toList());
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT %s FROM %s LIMIT %d".formatted(names, from, MOST_SHOWN))) {
            while (row.next()) {
                rows.add(texts(row, columns.size()));
            }
        }
        return new LostRows(
                table.name(), count(from), columns.stream().map(Column::name).toList(), rows);
    }

    private static List<String> texts(ResultSet row, int count) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cells.add(Optional.ofNullable(row.getString(i)).orElse("NULL"));
        }
        return cells;
    }
}
