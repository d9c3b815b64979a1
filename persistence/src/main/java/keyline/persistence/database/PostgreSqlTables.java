package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;

/// Reads the tables of a PostgreSQL database with their columns, and knows afterwards which oid is which.
final class PostgreSqlTables {

    private static final String TABLES = """
        SELECT c.oid, c.relnamespace, c.relname, obj_description(c.oid, 'pg_class') AS comment
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND %s
        ORDER BY c.oid\
        """.formatted(PostgreSqlObjects.USERS);

    private static final String COLUMNS = """
        SELECT a.attrelid, a.attnum, a.attname, a.atttypid, format_type(a.atttypid, a.atttypmod) AS words,
            a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid) AS default_value,
            col_description(a.attrelid, a.attnum) AS comment
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped AND %s
        ORDER BY a.attrelid, a.attnum\
        """.formatted(PostgreSqlObjects.USERS);

    private final Query query;
    private final PostgreSqlObjects objects;
    private final IdSequence ids;
    private final Map<Long, Table> tables = new LinkedHashMap<>();
    private final Map<Place, ColumnId> columns = new HashMap<>();

    /// The number of a column in the table of an oid.
    private record Place(long table, int number) {}

    PostgreSqlTables(Query query, PostgreSqlObjects objects, IdSequence ids) {
        this.query = query;
        this.objects = objects;
        this.ids = ids;
    }

    /// Reads them, still without constraints and indexes.
    Map<Long, Table> read() throws SQLException {
        query.each(TABLES, row -> tables.put(row.getLong("oid"), table(row)));
        query.each(COLUMNS, this::addColumn);
        return tables;
    }

    /// The column of that number in the table of that oid.
    ColumnId column(long table, int number) {
        return Optional.ofNullable(columns.get(new Place(table, number))).orElseThrow();
    }

    private Table table(ResultSet row) throws SQLException {
        return Table.of(ids.next(TableId::new), row.getString("relname"))
                .withNamespace(objects.namespace(row.getLong("relnamespace")))
                .withComment(Query.text(row, "comment"));
    }

    private void addColumn(ResultSet row) throws SQLException {
        long table = row.getLong("attrelid");
        Column column = column(row);
        columns.put(new Place(table, row.getInt("attnum")), column.id());
        tables.computeIfPresent(table, (_, each) -> each.with(column));
    }

    private Column column(ResultSet row) throws SQLException {
        ColumnType type = objects.type(row.getLong("atttypid"), row.getString("words"));
        return new Column(
                ids.next(ColumnId::new),
                row.getString("attname"),
                type,
                !row.getBoolean("attnotnull"),
                source(row, type),
                Query.text(row, "comment"));
    }

    private static ValueSource source(ResultSet row, ColumnType type) throws SQLException {
        String expression = Query.text(row, "default_value");
        return switch (row.getString("attidentity") + row.getString("attgenerated")) {
            case "a" -> new Identity(Identity.Mode.ALWAYS);
            case "d" -> new Identity(Identity.Mode.BY_DEFAULT);
            case "s" -> new Generated(expression, Generated.Storage.STORED);
            case "v" -> new Generated(expression, Generated.Storage.VIRTUAL);
            default -> written(PostgreSqlDefaults.read(expression), type);
        };
    }

    /// Bytes come as `\x00ff`.
    private static ValueSource written(ValueSource source, ColumnType type) {
        return type == Plain.BLOB && source instanceof Literal(String value) && value.startsWith("\\x")
                ? new Literal(value.substring(2))
                : source;
    }
}
