package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Migration.Course;
import keyline.persistence.store.Migration.Do;
import keyline.persistence.store.Migration.Redo;
import keyline.persistence.store.Migration.Undo;
import keyline.persistence.store.Restoring.Stretch;

/// Values of one column that a migration writes.
sealed interface ValueWork {

    TableId table();

    ColumnId column();

    /// Notes what is needed to take it back.
    ///
    /// @return whether there is anything to do at all
    boolean remember(Database database) throws SQLException;

    void run(Database database) throws SQLException;

    /// The conversion, or when the step is undone the way back.
    static ValueWork of(Conversion conversion, Course course) {
        return switch (course) {
            case Do _ -> new Convert(conversion);
            case Redo _ -> new ConvertAgain(conversion);
            case Undo(_, Stretch stretch) -> new Recall(conversion.table(), conversion.column(), stretch);
        };
    }

    /// Values for the columns that are new, of the rows that are there already.
    static List<ValueWork> filling(TableId table, Reshaping reshaping, Demands demands, Demands before, Course course) {
        List<ValueWork> works = new ArrayList<>();
        for (ColumnId column : course instanceof Undo ? reshaping.fresh() : reshaping.appeared()) {
            Optional<String> value = Optional.ofNullable(before.generated().get(column))
                    .filter(computed -> demands.storages().keySet().containsAll(computed.columns()))
                    .map(computed -> "(" + computed.over("") + ")")
                    .or(() -> Optional.ofNullable(demands.defaults().get(column)));
            value.ifPresent(sql -> works.add(
                    course instanceof Redo(_, Stretch stretch, _) && Fill.isRandom(sql)
                            ? new Recall(table, column, stretch)
                            : new Fill(table, column, sql)));
        }
        return works;
    }

    /// Converts for the first time.
    record Convert(Conversion conversion) implements ValueWork {
        @Override
        public TableId table() {
            return conversion.table();
        }

        @Override
        public ColumnId column() {
            return conversion.column();
        }

        @Override
        public boolean remember(Database database) throws SQLException {
            return conversion.remember(database) > 0;
        }

        @Override
        public void run(Database database) throws SQLException {
            conversion.run(database);
        }
    }

    /// Converts again; what was there before is remembered already.
    record ConvertAgain(Conversion conversion) implements ValueWork {
        @Override
        public TableId table() {
            return conversion.table();
        }

        @Override
        public ColumnId column() {
            return conversion.column();
        }

        @Override
        public boolean remember(Database database) {
            return true;
        }

        @Override
        public void run(Database database) throws SQLException {
            conversion.run(database);
        }
    }

    /// Puts back the values that the step remembered.
    record Recall(TableId table, ColumnId column, Stretch stretch) implements ValueWork {
        private static final String ENTRIES =
                "keyline_log l WHERE l.seq BETWEEN ? AND ? AND l.op = 'V' AND l.tbl = %d AND l.v1 = %d";

        @Override
        public boolean remember(Database database) throws SQLException {
            String entries = ENTRIES.formatted(table.value(), column.value());
            return database.number("SELECT EXISTS (SELECT 1 FROM " + entries + ")", stretch.first(), stretch.last())
                    == 1;
        }

        @Override
        public void run(Database database) throws SQLException {
            String entries = ENTRIES.formatted(table.value(), column.value());
            boolean lossless = database.first(
                            "SELECT 1 FROM " + entries + " AND l.rid = 0",
                            row -> row.getInt(1),
                            stretch.first(),
                            stretch.last())
                    .isPresent();
            if (lossless) {
                database.change("UPDATE %1$s SET %2$s = CAST(%2$s AS INTEGER) WHERE %2$s IS NOT NULL"
                        .formatted(Physical.quoted(table), Physical.quoted(column)));
            } else {
                database.change(
                        "UPDATE %1$s SET %2$s = l.v2 FROM %3$s AND l.rid = %1$s.\"rid\""
                                .formatted(Physical.quoted(table), Physical.quoted(column), entries),
                        stretch.first(),
                        stretch.last());
            }
        }
    }

    /// Fills a new column with its default.
    record Fill(TableId table, ColumnId column, String sql) implements ValueWork {

        /// Whether the same SQL may give another value the next time.
        static boolean isRandom(String sql) {
            return sql.contains("random") || sql.contains("'now'");
        }

        @Override
        public boolean remember(Database database) {
            return true;
        }

        @Override
        public void run(Database database) throws SQLException {
            String name = Physical.quoted(table);
            String cell = Physical.quoted(column);
            if (Defaults.numbers(sql)) {
                database.change(("UPDATE %1$s SET %2$s = n.n FROM (SELECT \"rid\" AS r, row_number() OVER (ORDER BY"
                                + " \"rid\") AS n FROM %1$s) n WHERE n.r = %1$s.\"rid\"")
                        .formatted(name, cell));
            } else {
                database.change("UPDATE %s SET %s = %s".formatted(name, cell, sql));
            }
            if (isRandom(sql)) {
                database.change(
                        ("INSERT INTO keyline_log(tbl, op, rid, v1, v2)" + " SELECT %d, 'V', \"rid\", %d, %s FROM %s")
                                .formatted(table.value(), column.value(), cell, name));
            }
        }
    }
}
