package keyline.persistence.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.dialect.Clauses;

/// Some rows in the tables of a database, as many as it takes.
record LoadedRows(Connection connection, Clauses clauses, RandomGenerator random) {

    private static final int TRIES = 6;

    /// Fills all tables but some, parents first.
    void load(Set<TableId> without) throws SQLException {
        for (Table table : clauses.tables()) {
            for (int i = 0; i < TRIES && !without.contains(table.id()); i++) {
                insert(table);
            }
        }
    }

    /// What the database refuses isn't there: that is no matter here.
    private void insert(Table table) throws SQLException {
        Map<ColumnId, String> values = new HashMap<>();
        for (Column column : table.columns()) {
            values.put(column.id(), column.nullable() && random.nextInt(4) == 0 ? "NULL" : literal(column));
        }
        for (ForeignKey key : table.foreignKeys()) {
            List<String> parent = parent(key);
            for (int i = 0; i < parent.size(); i++) {
                values.put(key.columns().get(i), parent.get(i));
            }
        }
        List<Column> given = table.columns().stream()
                .filter(column -> !(column.source() instanceof ValueSource.Generated
                        || column.source() instanceof ValueSource.Identity))
                .toList();
        if (given.isEmpty()) {
            return;
        }
        String names = given.stream().map(each -> clauses.name(each.name())).collect(Collectors.joining(", "));
        String literals = given.stream().map(each -> values.getOrDefault(each.id(), "NULL")).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO %s (%s) VALUES (%s)".formatted(clauses.name(table), names, literals));
        } catch (SQLException _) {
            // A key that is taken, a parent that isn't there.
        }
    }

    private List<String> parent(ForeignKey key) throws SQLException {
        Table parent = clauses.schema().table(key.parent());
        String sql = "SELECT %s FROM %s".formatted(clauses.names(parent, key.parentColumns()), clauses.name(parent));
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < key.parentColumns().size(); i++) {
                    String text = result.getString(i + 1);
                    ColumnType type = parent.column(key.parentColumns().get(i)).type();
                    row.add(result.wasNull() ? "NULL" : clauses.literal(text, type));
                }
                rows.add(row);
            }
        }
        return rows.isEmpty() ? List.of() : rows.get(random.nextInt(rows.size()));
    }

    private String literal(Column column) {
        return clauses.literal(text(column.type()), column.type());
    }

    private String text(ColumnType type) {
        return switch (clauses.base(type)) {
            case Plain plain -> text(plain);
            case ColumnType.Decimal decimal ->
                decimal.precision().orElse(2) - decimal.scale().orElse(0) > 1 ? "1" + random.nextInt(9) : "1";
            case ColumnType.Char _, ColumnType.Varchar _ -> String.valueOf(random.nextInt(10));
            case ColumnType.Named(var id) ->
                ((NamedType.EnumType) clauses.schema().types().get(id)).values().getFirst();
            case ColumnType.Verbatim _ -> "00";
        };
    }

    private String text(Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT, TEXT -> String.valueOf(random.nextInt(2_000));
            case REAL, DOUBLE -> random.nextInt(50) + ".5";
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case DATE -> "2026-02-1" + random.nextInt(10);
            case TIME -> "12:3" + random.nextInt(10) + ":00";
            case TIMESTAMP -> "2026-02-1" + random.nextInt(10) + " 12:30:00";
            case TIMESTAMP_WITH_TIME_ZONE -> "2026-02-1" + random.nextInt(10) + " 12:30:00+00:00";
            case BLOB -> "0" + random.nextInt(10);
            case UUID -> "6f1d0c1e-0000-4000-8000-00000000000" + random.nextInt(10);
            case JSON -> "{\"a\": " + random.nextInt(10) + "}";
        };
    }
}
