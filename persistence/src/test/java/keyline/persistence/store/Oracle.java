package keyline.persistence.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import org.sqlite.SQLiteConfig;

/// A plain SQLite database with the same design and rows, made anew for one row edit: what it says is what the store
/// has to say. It shares no code with the store but the translation of values.
final class Oracle implements AutoCloseable {

    private final Schema schema;
    private final Set<Pending.What> pending;
    private final List<TableId> tables;
    private final Connection connection;

    /// @param tables in the order in which the store made them, which decides the order of referential actions
    Oracle(Schema schema, Set<Pending.What> pending, List<TableId> tables) throws SQLException {
        this.schema = schema;
        this.pending = pending;
        this.tables = tables;
        this.connection = DriverManager.getConnection("jdbc:sqlite::memory:", new SQLiteConfig().toProperties());
        for (TableId table : tables) {
            run(declaration(schema.table(table)));
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String declaration(Table table) {
        List<String> parts = new ArrayList<>();
        parts.add("rid INTEGER PRIMARY KEY");
        table.columns().forEach(column -> parts.add(column(table, column)));
        table.constraints().forEach(constraint -> constraint(table, constraint, parts));
        return "CREATE TABLE %s (%s) STRICT".formatted(table.name(), String.join(", ", parts));
    }

    private String column(Table table, Column column) {
        boolean free = pending.contains(new Pending.OfType(column.id()));
        boolean keyed = table.primaryKey()
                .filter(key -> key.columns().contains(column.id()) && isMade(table, key))
                .isPresent();
        boolean notNull = keyed || (!column.nullable() && !pending.contains(new Pending.OfNotNull(column.id())));
        return column.name()
                + (free ? " ANY" : type(column))
                + (notNull ? " NOT NULL" : "")
                + fallback(column)
                + (free ? "" : check(column));
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case ColumnType.Plain.DOUBLE -> " REAL";
            case ColumnType.Decimal _ -> " REAL";
            case ColumnType.Plain.TEXT, ColumnType.Plain.DATE -> " TEXT";
            case ColumnType.Varchar _ -> " TEXT";
            default -> " INTEGER";
        };
    }

    private static String check(Column column) {
        String name = column.name();
        return switch (column.type()) {
            case ColumnType.Varchar(var length) -> " CHECK (length(%s) <= %d)".formatted(name, length.orElseThrow());
            case ColumnType.Plain.BOOLEAN -> " CHECK (%s = 0 OR %1$s = 1)".formatted(name);
            case ColumnType.Plain.DATE -> " CHECK (%s LIKE '2024-01-__')".formatted(name);
            case ColumnType.Decimal _ -> " CHECK (%s < 1000)".formatted(name);
            default -> "";
        };
    }

    private static String fallback(Column column) {
        if (!(column.source() instanceof ValueSource.Literal(String text))) {
            return "";
        }
        boolean quoted = type(column).equals(" TEXT");
        return " DEFAULT " + (quoted ? "'" + text + "'" : text);
    }

    private boolean isMade(Table table, Constraint constraint) {
        return !pending.contains(new Pending.OfConstraint(constraint.id()))
                && constraint.columns().stream()
                        .allMatch(column -> table.find(column).isPresent());
    }

    private void constraint(Table table, Constraint constraint, List<String> parts) {
        switch (constraint) {
            case Constraint.PrimaryKey key when isMade(table, key) -> parts.add(unique(table, key.columns()));
            case Constraint.Unique unique when isMade(table, unique) -> parts.add(unique(table, unique.columns()));
            case Constraint.Check check
            when isMade(table, check) && hasColumn(table, check) -> parts.add("CHECK (" + check.expression() + ")");
            case ForeignKey key when isDeclared(table, key) -> parts.add(reference(table, key));
            case Constraint.PrimaryKey _, Constraint.Unique _, Constraint.Check _, ForeignKey _ -> {}
        }
    }

    private static boolean hasColumn(Table table, Constraint.Check check) {
        return table.columnNamed(check.expression().split(" ", 2)[0]).isPresent();
    }

    private static String unique(Table table, List<ColumnId> columns) {
        return "UNIQUE (" + String.join(", ", table.namesOf(columns)) + ")";
    }

    private boolean isDeclared(Table child, ForeignKey key) {
        if (schema.tables().find(key.parent()).isEmpty() || !tables.contains(key.parent())) {
            return false;
        }
        Table parent = schema.table(key.parent());
        boolean whole =
                key.columns().stream().allMatch(column -> child.find(column).isPresent())
                        && key.parentColumns().stream()
                                .allMatch(column -> parent.find(column).isPresent());
        return whole
                && parent.constraints().stream()
                        .filter(each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique)
                        .filter(each ->
                                each.columns().size() == key.parentColumns().size()
                                        && each.columns().containsAll(key.parentColumns()))
                        .anyMatch(each -> isMade(parent, each));
    }

    private String reference(Table child, ForeignKey key) {
        Table parent = schema.table(key.parent());
        return "FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s ON UPDATE %s%s"
                .formatted(
                        String.join(", ", child.namesOf(key.columns())),
                        parent.name(),
                        String.join(", ", parent.namesOf(key.parentColumns())),
                        words(key.onDelete()),
                        words(key.onUpdate()),
                        key.deferral() == keyline.model.Deferral.INITIALLY_DEFERRED
                                ? " DEFERRABLE INITIALLY DEFERRED"
                                : "");
    }

    private static String words(ReferentialAction action) {
        return action.name().replace('_', ' ');
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
