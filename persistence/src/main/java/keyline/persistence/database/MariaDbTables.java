package keyline.persistence.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// The tables of a MariaDB database while they are read: first bare, then with what others add to them.
final class MariaDbTables {

    private static final String TABLES = """
        SELECT TABLE_NAME, TABLE_COMMENT
        FROM information_schema.TABLES
        WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_SCHEMA = DATABASE()
        ORDER BY CREATE_TIME, TABLE_NAME\
        """;

    private static final String VIEWS = """
        SELECT TABLE_NAME, VIEW_DEFINITION
        FROM information_schema.VIEWS
        WHERE TABLE_SCHEMA = DATABASE()
        ORDER BY TABLE_NAME\
        """;

    private final Query query;
    private final IdSequence ids = new IdSequence();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<List<String>, EnumType> enums = new LinkedHashMap<>();
    private final List<View> views = new ArrayList<>();

    MariaDbTables(Query query) {
        this.query = query;
    }

    IdSequence ids() {
        return ids;
    }

    void read() throws SQLException {
        query.each(
                TABLES,
                row -> tables.put(
                        row.getString("TABLE_NAME"),
                        Table.of(ids.next(TableId::new), row.getString("TABLE_NAME"))
                                .withComment(row.getString("TABLE_COMMENT"))));
        views.addAll(query.list(
                VIEWS,
                row -> new View(
                        ids.next(ViewId::new),
                        Namespace.DEFAULT.id(),
                        row.getString("TABLE_NAME"),
                        row.getString("VIEW_DEFINITION"),
                        "")));
    }

    Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /// Changes a table, unless it is none that is read.
    void change(String name, UnaryOperator<Table> change) {
        tables.computeIfPresent(name, (_, table) -> change.apply(table));
    }

    ColumnId column(String table, String name) {
        return find(table).flatMap(each -> each.columnNamed(name)).orElseThrow().id();
    }

    /// The enum of these values; the column that has it first gives it a name.
    ColumnType enumOf(List<String> values, String name) {
        EnumType type = enums.computeIfAbsent(
                values, each -> new EnumType(ids.next(TypeId::new), Namespace.DEFAULT.id(), name, each, ""));
        return new ColumnType.Named(type.id());
    }

    Schema schema() {
        Schema schema = Schema.empty();
        for (EnumType type : enums.values()) {
            schema = schema.with(type);
        }
        for (Table table : tables.values()) {
            schema = schema.with(table);
        }
        for (View view : views) {
            schema = schema.with(view);
        }
        return schema;
    }
}
