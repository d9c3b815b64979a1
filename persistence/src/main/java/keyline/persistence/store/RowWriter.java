package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;

/// Carries row edits out, as SQL statements on the physical tables.
final class RowWriter {

    /// Follows the INSERT of one row of many, and has it give the rowid.
    static final String RETURNING = " RETURNING \"rid\"";

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private Optional<Insertion> last = Optional.empty();

    RowWriter(Database database, Catalog catalog, ChangeLog log) {
        this.database = database;
        this.catalog = catalog;
        this.log = log;
    }

    /// What one SQL statement does: several inserts into a table in a row are one, so that no action is checked among
    /// them.
    static List<List<RowEdit>> statements(RowEdit edit) {
        List<List<RowEdit>> statements = new ArrayList<>();
        for (RowEdit each : flat(edit)) {
            if (!statements.isEmpty() && continues(statements.getLast().getFirst(), each)) {
                statements.getLast().add(each);
            } else {
                statements.add(new ArrayList<>(List.of(each)));
            }
        }
        return statements;
    }

    /// The single edits that an edit consists of, in order.
    static List<RowEdit> flat(RowEdit edit) {
        return edit instanceof RowEdit.All(_, List<RowEdit> edits)
                ? edits.stream().flatMap(each -> flat(each).stream()).toList()
                : List.of(edit);
    }

    private static boolean continues(RowEdit one, RowEdit next) {
        return one instanceof RowEdit.Insert first
                && next instanceof RowEdit.Insert second
                && first.table().equals(second.table())
                && first.values().keySet().equals(second.values().keySet());
    }

    /// The table that an edit is of; of several, the first.
    static TableId table(RowEdit edit) {
        return switch (edit) {
            case RowEdit.Insert insert -> insert.table();
            case RowEdit.Update update -> update.table();
            case RowEdit.Delete delete -> delete.table();
            case RowEdit.All all -> table(all.edits().getFirst());
            case Cure cure -> cure.target().table();
            case RowEdit.Transfer transfer -> transfer.table();
        };
    }

    /// Carries one statement out.
    ///
    /// @return the rowids of inserted rows
    List<Long> run(List<RowEdit> statement) throws SQLException, Refused {
        return switch (statement.getFirst()) {
            case RowEdit.Insert insert when statement.size() == 1 -> List.of(insert(insert));
            case RowEdit.Insert insert -> insertAll(insert, statement);
            case RowEdit.Update update -> update(update);
            case RowEdit.Delete delete -> delete(delete);
            case Cure cure -> cure(cure);
            case RowEdit.Transfer transfer -> new Transfers(database, catalog, log).run(transfer);
            case RowEdit.All _ -> throw new IllegalArgumentException("Several edits aren't one statement");
        };
    }

    private List<Long> cure(Cure cure) throws SQLException, Refused {
        new CureWriter(database, catalog, log).run(cure);
        return List.of();
    }

    private long insert(RowEdit.Insert insert) throws SQLException, Refused {
        prepare(insert.table(), insert.values().keySet(), Refusal.Operation.INSERT);
        Map<ColumnId, Value> values = fitted(insert.table(), insert.values());
        database.change(insertion(insert.table(), values.keySet()), values.values().toArray());
        return database.number("SELECT last_insert_rowid()");
    }

    /// The statement that inserts one row. Rows mostly come one after the other into the same table.
    private String insertion(TableId table, Set<ColumnId> given) {
        Demands demands = catalog.now().demandsOf(table);
        Insertion next = last.filter(before -> before.isFor(demands, given))
                .orElseGet(() -> new Insertion(demands, Set.copyOf(given), insertion(table, given, "")));
        last = Optional.of(next);
        return next.sql;
    }

    /// @param given the columns that it has parameters for
    private record Insertion(Demands demands, Set<ColumnId> given, String sql) {

        @SuppressWarnings("ReferenceEquality") // demands that are others may give other defaults
        boolean isFor(Demands present, Set<ColumnId> columns) {
            return present == demands && columns.equals(given);
        }
    }

    private void prepare(TableId table, Set<ColumnId> columns, Refusal.Operation operation)
            throws SQLException, Refused {
        Gone.check(table, columns, operation, catalog.now());
        catalog.ensureLinked(table);
        log.record(Set.of(table));
    }

    /// INSERT with a parameter for each column given, and the defaults of the others.
    ///
    /// @param otherwise an ON CONFLICT clause, or nothing
    String insertion(TableId table, Collection<ColumnId> given, String otherwise) {
        Map<ColumnId, String> values = new LinkedHashMap<>();
        given.forEach(column -> values.put(column, "?"));
        catalog.now().demandsOf(table).defaults().forEach(values::putIfAbsent);
        String name = Physical.quoted(table);
        return values.isEmpty()
                ? "INSERT INTO " + name + " DEFAULT VALUES"
                : "INSERT INTO " + name + "(" + Physical.list("", values.keySet()) + ") VALUES ("
                        + String.join(", ", values.values()) + ")" + otherwise;
    }

    /// Stages the rows in a table without constraints, then inserts them in one statement.
    private List<Long> insertAll(RowEdit.Insert first, List<RowEdit> rows) throws SQLException, Refused {
        prepare(first.table(), first.values().keySet(), Refusal.Operation.INSERT);
        List<ColumnId> given = List.copyOf(first.values().keySet());
        String columns =
                given.stream().map(column -> ", " + Physical.quoted(column)).collect(Collectors.joining());
        database.run("CREATE TEMP TABLE stage(n INTEGER PRIMARY KEY" + columns + ")");
        String stage = "INSERT INTO temp.stage(n%s) VALUES (?%s)".formatted(columns, ", ?".repeat(given.size()));
        long last = database.number("SELECT coalesce(max(\"rid\"), 0) FROM " + Physical.quoted(first.table()));
        List<Long> ids = new ArrayList<>();
        for (RowEdit row : rows) {
            ids.add(last + ids.size() + 1);
            stage(stage, ids.getLast(), given, (RowEdit.Insert) row);
        }
        unstage(first.table(), given, last + 1);
        return ids;
    }

    private void stage(String sql, long id, List<ColumnId> given, RowEdit.Insert row) throws SQLException {
        Map<ColumnId, Value> values = fitted(row.table(), row.values());
        List<Object> parameters = new ArrayList<>();
        parameters.add(id);
        given.forEach(column -> parameters.add(values.getOrDefault(column, Value.NULL)));
        database.change(sql, parameters.toArray());
    }

    private void unstage(TableId table, List<ColumnId> given, long first) throws SQLException {
        Map<ColumnId, String> values = new LinkedHashMap<>();
        given.forEach(column -> values.put(column, Physical.quoted(column)));
        catalog.now()
                .demandsOf(table)
                .defaults()
                .forEach((column, sql) ->
                        values.putIfAbsent(column, Defaults.numbers(sql) ? sql + " + n - " + first : sql));
        String columns = values.keySet().stream()
                .map(column -> ", " + Physical.quoted(column))
                .collect(Collectors.joining());
        String cells = values.values().stream().map(value -> ", " + value).collect(Collectors.joining());
        try {
            database.change("INSERT INTO %s(\"rid\"%s) SELECT n%s FROM temp.stage ORDER BY n"
                    .formatted(Physical.quoted(table), columns, cells));
        } finally {
            database.run("DROP TABLE temp.stage");
        }
    }

    private Map<ColumnId, Value> fitted(TableId table, Map<ColumnId, Value> values) {
        Map<ColumnId, Storage> storages = catalog.now().demandsOf(table).storages();
        Map<ColumnId, Value> fitted = new LinkedHashMap<>();
        storages.forEach((column, storage) -> {
            if (values.containsKey(column)) {
                fitted.put(column, fitted(values.getOrDefault(column, Value.NULL), storage));
            }
        });
        return fitted;
    }

    /// While a column takes any value, SQLite doesn't make a whole number a floating-point one by itself.
    static Value fitted(Value value, Storage storage) {
        return storage == Storage.REAL && value instanceof Value.Int(long number) && Math.abs(number) < 1L << 53
                ? new Value.Real(number)
                : value;
    }

    private List<Long> update(RowEdit.Update update) throws SQLException, Refused {
        prepare(update.table(), update.values().keySet(), Refusal.Operation.UPDATE);
        log.record(Reach.ofUpdate(update.table(), update.values().keySet(), catalog.now()));
        Map<ColumnId, Value> values = fitted(update.table(), update.values());
        List<Object> parameters = new ArrayList<>(values.values());
        parameters.add(update.row());
        String sets = values.keySet().stream()
                .map(column -> Physical.quoted(column) + " = ?")
                .collect(Collectors.joining(", "));
        String sql = "UPDATE " + Physical.quoted(update.table()) + " SET " + sets + " WHERE \"rid\" = ?";
        if (values.isEmpty() || database.change(sql, parameters.toArray()) == 0) {
            Gone.checkRows(update.table(), List.of(update.row()), Refusal.Operation.UPDATE, this::count);
        }
        return List.of();
    }

    private List<Long> delete(RowEdit.Delete delete) throws SQLException, Refused {
        prepare(delete.table(), Set.of(), Refusal.Operation.DELETE);
        if (!catalog.now().inbound(delete.table()).isEmpty()) {
            log.record(Reach.ofDelete(delete.table(), catalog.now()));
        }
        if (remove(delete) == 0) {
            Gone.checkRows(delete.table(), delete.rows(), Refusal.Operation.DELETE, this::count);
        }
        return List.of();
    }

    /// Deletes rows, recorded or not.
    ///
    /// @return how many, those left out that referential actions delete
    long remove(RowEdit.Delete delete) throws SQLException {
        String sql = "DELETE FROM " + Physical.quoted(delete.table()) + " WHERE \"rid\" ";
        return delete.rows().size() == 1
                ? database.change(sql + "= ?", delete.rows().getFirst())
                : database.change(
                        sql + "IN (SELECT value FROM json_each(?))",
                        delete.rows().toString());
    }

    private long count(TableId table, List<Long> rows) throws SQLException {
        return database.number(
                "SELECT count(*) FROM %s WHERE \"rid\" IN (SELECT value FROM json_each(?))"
                        .formatted(Physical.quoted(table)),
                rows.toString());
    }
}
