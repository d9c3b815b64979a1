package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Migration.Course;
import keyline.persistence.store.Migration.Redo;
import keyline.persistence.store.Migration.Undo;
import keyline.persistence.store.Restoring.Stretch;

/// Values of one column that a migration writes.
sealed interface ValueWork {

    TableId table();

    ColumnId column();

    void run(Database database) throws SQLException;

    /// What makes the values of a column those that it has after the step, or, where it is undone, before.
    ///
    /// @param was the table as it is
    static Optional<ValueWork> of(Conversion conversion, PhysicalTable was, Course course, Database database)
            throws SQLException {
        TableId table = conversion.table();
        ColumnId column = conversion.column();
        String parked = Reshaping.parked(course.step(), column);
        if (course instanceof Undo undo) {
            Recall recall = new Recall(table, column, undo.stretch());
            if (was.has(parked)) {
                return Optional.of(new Return(table, column));
            }
            return recall.isNeeded(database) ? Optional.of(recall) : Optional.empty();
        }
        Storage held = was.find(column).map(PhysicalColumn::storage).orElse(Storage.ANY);
        return was.has(parked) || conversion.changesAny(held, database)
                ? Optional.of(new Convert(table, column, conversion.of(Physical.quoted(parked), held)))
                : Optional.empty();
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

    /// Gives the column what becomes of the values that are parked.
    record Convert(TableId table, ColumnId column, String sql) implements ValueWork {
        @Override
        public void run(Database database) throws SQLException {
            database.change("UPDATE %s SET %s = %s".formatted(Physical.quoted(table), Physical.quoted(column), sql));
        }
    }

    /// The values from before are those of the column again, by its name.
    record Return(TableId table, ColumnId column) implements ValueWork {
        @Override
        public void run(Database database) {
            // What is over the column is made anew, as after every work. The values themselves are there.
        }
    }

    /// Puts back values that the step noted in the change log: those that no SQL gives again, and, in stores of earlier
    /// versions, those that it converted.
    record Recall(TableId table, ColumnId column, Stretch stretch) implements ValueWork {

        private String entries() {
            return "keyline_log l WHERE l.seq BETWEEN ? AND ? AND l.op = 'V' AND l.tbl = %d AND l.v1 = %d"
                    .formatted(table.value(), column.value());
        }

        /// Whether there are any.
        boolean isNeeded(Database database) throws SQLException {
            return has("", database);
        }

        /// Earlier versions noted once, in the place of row 0, that whole numbers had become text.
        private boolean isLossless(Database database) throws SQLException {
            return has(" AND l.rid = 0", database);
        }

        private boolean has(String condition, Database database) throws SQLException {
            String sql = "SELECT EXISTS (SELECT 1 FROM " + entries() + condition + ")";
            return database.number(sql, stretch.first(), stretch.last()) == 1;
        }

        @Override
        public void run(Database database) throws SQLException {
            String name = Physical.quoted(table);
            String cell = Physical.quoted(column);
            if (isLossless(database)) {
                database.change(
                        "UPDATE %1$s SET %2$s = CAST(%2$s AS INTEGER) WHERE %2$s IS NOT NULL".formatted(name, cell));
            } else {
                database.change(
                        "UPDATE %1$s SET %2$s = l.v2 FROM %3$s AND l.rid = %1$s.\"rid\""
                                .formatted(name, cell, entries()),
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
