package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;

/// Reads the columns of MariaDB tables. Their checks are there already: a JSON column is a long text with a check.
record MariaDbColumns(Query query, MariaDbTables tables) {

    private static final String COLUMNS = """
        SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA,
            GENERATION_EXPRESSION, COLUMN_COMMENT
        FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE()
        ORDER BY TABLE_NAME, ORDINAL_POSITION\
        """;

    void read() throws SQLException {
        query.each(COLUMNS, row -> {
            String key = row.getString("TABLE_NAME");
            Optional<Table> table = tables.find(key);
            if (table.isPresent()) {
                Table widened = withColumn(table.get(), row);
                tables.change(key, _ -> widened);
            }
        });
    }

    private Table withColumn(Table table, ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        Optional<Constraint> json = jsonCheck(table, name);
        ColumnType type = json.isPresent() ? Plain.JSON : type(table, row);
        Column column = new Column(
                tables.ids().next(ColumnId::new),
                name,
                type,
                row.getString("IS_NULLABLE").equals("YES"),
                source(row, type),
                row.getString("COLUMN_COMMENT"));
        Table widened = table.with(column);
        return json.map(check -> widened.without(check.id())).orElse(widened);
    }

    private static Optional<Constraint> jsonCheck(Table table, String column) {
        String condition = "json_valid(`" + column.replace("`", "``") + "`)";
        return table.constraints().stream()
                .filter(each ->
                        each instanceof Check check && check.expression().equals(condition))
                .findFirst();
    }

    private ColumnType type(Table table, ResultSet row) throws SQLException {
        String words = row.getString("COLUMN_TYPE");
        return words.startsWith("enum(")
                ? tables.enumOf(MariaDbTypes.values(words), table.name() + "_" + row.getString("COLUMN_NAME"))
                : MariaDbTypes.read(words);
    }

    private static ValueSource source(ResultSet row, ColumnType type) throws SQLException {
        String extra = row.getString("EXTRA");
        if (extra.contains("auto_increment")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        String expression = Query.text(row, "GENERATION_EXPRESSION");
        if (!expression.isEmpty()) {
            boolean stored = extra.contains("STORED");
            return new Generated(
                    MariaDbDefaults.standard(expression),
                    stored ? Generated.Storage.STORED : Generated.Storage.VIRTUAL);
        }
        return MariaDbDefaults.read(Query.text(row, "COLUMN_DEFAULT"), type);
    }
}
