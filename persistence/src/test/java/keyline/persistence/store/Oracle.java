package keyline.persistence.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import org.sqlite.SQLiteConfig;

/// A plain SQLite database with the same design and rows, made anew for one step: what it says is what the store has to
/// say. It shares no code with the store but the binding of values.
final class Oracle implements AutoCloseable {

    private final Schema schema;
    private final List<TableId> tables;
    private final Declarations declarations;
    private final Connection connection;

    /// @param pending what isn't declared, as rows break it
    /// @param tables in the order in which the store made them, which decides the order of referential actions
    Oracle(Schema schema, Set<Pending.What> pending, List<TableId> tables) throws SQLException {
        this.schema = schema;
        this.tables = tables;
        this.declarations = new Declarations(schema, pending, tables);
        this.connection = DriverManager.getConnection("jdbc:sqlite::memory:", new SQLiteConfig().toProperties());
        for (TableId table : tables) {
            run(declarations.of(schema.table(table)));
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Takes over rows as they are.
    void insert(TableId table, List<Row> rows) throws SQLException {
        for (Row row : rows) {
            List<Object> values = new ArrayList<>(row.values());
            values.addFirst(row.id());
            change("INSERT INTO %s VALUES (%s)".formatted(schema.table(table).name(), marks(values.size())), values);
        }
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }

    private long change(String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Cells.bind(statement, values.toArray());
            return statement.executeUpdate();
        }
    }

    /// Whether SQLite accepts the edit; it is made then.
    boolean accepts(RowEdit edit) throws SQLException {
        run("PRAGMA foreign_keys = ON");
        run("BEGIN");
        try {
            for (List<RowEdit> statement : RowWriter.statements(edit)) {
                if (make(statement) == 0) {
                    run("ROLLBACK");
                    return false;
                }
            }
            run("COMMIT");
            return true;
        } catch (SQLException e) {
            run("ROLLBACK");
            return false;
        }
    }

    /// Begins a transaction with foreign keys deferred.
    void defer() throws SQLException {
        run("PRAGMA foreign_keys = ON");
        run("BEGIN");
        run("PRAGMA defer_foreign_keys = ON");
    }

    /// Whether SQLite accepts the edit within the open transaction; it is made then.
    boolean acceptsWithin(RowEdit edit) throws SQLException {
        run("SAVEPOINT edit");
        try {
            for (List<RowEdit> statement : RowWriter.statements(edit)) {
                if (make(statement) == 0) {
                    throw new SQLException("The row doesn't exist");
                }
            }
            return true;
        } catch (SQLException _) {
            run("ROLLBACK TO edit");
            return false;
        }
    }

    /// Takes back the last edit of the open transaction.
    void takeBack() throws SQLException {
        run("ROLLBACK TO edit");
        run("RELEASE edit");
    }

    /// Whether SQLite commits the open transaction.
    boolean commits() {
        try {
            run("COMMIT");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /// Whether SQLite accepts all rows of an import, foreign keys deferred; they are made then.
    boolean accepts(RowImport rows, List<List<Value>> values) throws SQLException {
        defer();
        try {
            for (List<Value> row : values) {
                change(insertion(rows), List.copyOf(row));
            }
            run("COMMIT");
            return true;
        } catch (SQLException e) {
            run("ROLLBACK");
            return false;
        }
    }

    private String insertion(RowImport rows) {
        Table table = schema.table(rows.table());
        List<String> names = table.namesOf(rows.columns());
        String sql = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(table.name(), String.join(", ", names), marks(names.size()));
        if (rows.key().isEmpty()) {
            return sql;
        }
        List<String> key = table.namesOf(rows.key());
        String sets = names.stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
        return "%s ON CONFLICT (%s) DO UPDATE SET %s".formatted(sql, String.join(", ", key), sets);
    }

    private long make(List<RowEdit> statement) throws SQLException {
        return switch (statement.getFirst()) {
            case RowEdit.Insert first -> insertAll(first, statement);
            case RowEdit.Update update -> update(update);
            case RowEdit.Delete delete ->
                change(
                        "DELETE FROM %s WHERE rid IN (%s)"
                                .formatted(
                                        schema.table(delete.table()).name(),
                                        delete.rows().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(","))),
                        List.of());
            case RowEdit.All _, RowEdit.Transfer _, Cure _ -> throw new AssertionError();
        };
    }

    private long insertAll(RowEdit.Insert first, List<RowEdit> statement) throws SQLException {
        Table table = schema.table(first.table());
        List<Column> columns = table.columns().stream()
                .filter(column -> first.values().containsKey(column.id()))
                .toList();
        if (columns.isEmpty()) {
            return change("INSERT INTO " + table.name() + " DEFAULT VALUES", List.of());
        }
        List<Object> values = new ArrayList<>();
        statement.forEach(each -> columns.forEach(
                column -> values.add(((RowEdit.Insert) each).values().get(column.id()))));
        String rows =
                String.join(", ", java.util.Collections.nCopies(statement.size(), "(" + marks(columns.size()) + ")"));
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return change("INSERT INTO %s (%s) VALUES %s".formatted(table.name(), names, rows), values);
    }

    private long update(RowEdit.Update update) throws SQLException {
        Table table = schema.table(update.table());
        List<Object> values = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        update.values().forEach((column, value) -> {
            sets.add(table.column(column).name() + " = ?");
            values.add(value);
        });
        values.add(update.row());
        return change("UPDATE %s SET %s WHERE rid = ?".formatted(table.name(), String.join(", ", sets)), values);
    }

    /// How many rows break each foreign key.
    Map<ConstraintId, Long> broken() throws SQLException {
        Map<ConstraintId, Long> broken = new HashMap<>();
        for (TableId table : tables) {
            List<ForeignKey> keys = declarations.keys(schema.table(table));
            for (int i = 0; i < keys.size(); i++) {
                // SQLite numbers them against the order of their declaration.
                broken.put(keys.get(i).id(), broken(schema.table(table), keys.size() - 1 - i));
            }
        }
        return broken;
    }

    private long broken(Table table, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT count(DISTINCT rowid) FROM pragma_foreign_key_check(?) WHERE fkid = ?")) {
            statement.setString(1, table.name());
            statement.setInt(2, number);
            return statement.executeQuery().getLong(1);
        }
    }

    /// All rows, by table.
    Map<TableId, List<Row>> rows() throws SQLException {
        Map<TableId, List<Row>> all = new LinkedHashMap<>();
        for (TableId table : tables) {
            List<Row> rows = new ArrayList<>();
            int width = schema.table(table).columns().size();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "SELECT * FROM " + schema.table(table).name() + " ORDER BY rid")) {
                while (result.next()) {
                    rows.add(new Row(result.getLong(1), Cells.values(result, 2, width)));
                }
            }
            all.put(table, rows);
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
