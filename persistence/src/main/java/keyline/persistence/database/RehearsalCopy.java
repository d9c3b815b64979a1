package keyline.persistence.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.SqliteRows;

/// Makes the database that a rehearsal begins with: the tables of a design, filled with copies of its rows.
record RehearsalCopy(Connection connection, Clauses clauses, Rehearsal.Watch watch) {

    /// Copying is half of the way.
    private static final double SHARE = 0.5;

    void of(Schema schema, SampleRows rows) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (var each : Ddl.script(schema, Dialects.of("sqlite").orElseThrow(), DdlOptions.DEFAULT)
                    .statements()) {
                statement.execute(each.sql());
            }
            statement.execute("PRAGMA foreign_keys = OFF");
        }
        connection.setAutoCommit(false);
        List<Table> tables = clauses.tables();
        for (int i = 0; i < tables.size(); i++) {
            watch.at(SHARE * i / tables.size(), "Copying " + tables.get(i).name());
            copy(schema.table(tables.get(i).id()), tables.get(i), rows);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// @param fitted the same table as SQLite has it
    private void copy(Table table, Table fitted, SampleRows rows) throws SQLException, IOException {
        List<Integer> places = IntStream.range(0, table.columns().size())
                .filter(i -> !(table.columns().get(i).source() instanceof Generated))
                .boxed()
                .toList();
        String names = places.stream()
                .map(i -> clauses.name(fitted.columns().get(i).name()))
                .collect(Collectors.joining(", "));
        String marks = places.stream().map(_ -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO %s (%s) VALUES (%s)".formatted(clauses.name(fitted), names, marks);
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            rows.forEach(table, new Insertion(insert, places, watch));
        } catch (Stopped e) {
            throw e.reason();
        }
    }

    /// Puts rows in, one after another.
    private record Insertion(PreparedStatement insert, List<Integer> places, Rehearsal.Watch watch)
            implements Consumer<List<Value>> {

        @Override
        public void accept(List<Value> row) {
            if (watch.isCancelled()) {
                throw new Stopped(new IOException("The rehearsal was cancelled."));
            }
            try {
                for (int i = 0; i < places.size(); i++) {
                    SqliteRows.bind(insert, i + 1, row.get(places.get(i)));
                }
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new Stopped(new IOException("The sample rows can't be copied: " + Failure.line(e), e));
            }
        }
    }

    /// Carries a reason out of the reading of rows.
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final IOException reason;

        Stopped(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }
}
