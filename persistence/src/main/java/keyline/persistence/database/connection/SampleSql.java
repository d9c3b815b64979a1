package keyline.persistence.database.connection;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;

/// The queries by which rows are sampled, of quoted names and bound values.
record SampleSql(DatabaseKind kind, Schema schema) {

    /// The first rows of a table, by its primary key where it has one: that is an index, and the same rows each time.
    String first(Table table, int count) {
        String order = table.primaryKey()
                .map(key -> " ORDER BY " + names(table, key.columns()))
                .orElse("");
        return switch (kind) {
            case SQL_SERVER -> "SELECT TOP (%d) %s FROM %s%s".formatted(count, columns(table), from(table), order);
            case ORACLE ->
                "SELECT %s FROM %s%s FETCH FIRST %d ROWS ONLY".formatted(columns(table), from(table), order, count);
            case POSTGRESQL, MYSQL, MARIADB, SQLITE, H2 ->
                "SELECT %s FROM %s%s LIMIT %d".formatted(columns(table), from(table), order, count);
        };
    }

    /// The rows of a table whose key is one of so many.
    String byKey(Table table, List<ColumnId> key, int count) {
        String one = key.stream()
                .map(column -> quote(table.column(column).name()) + " = ?")
                .collect(Collectors.joining(" AND ", "(", ")"));
        return "SELECT %s FROM %s WHERE %s"
                .formatted(columns(table), from(table), String.join(" OR ", Collections.nCopies(count, one)));
    }

    private String columns(Table table) {
        return table.columns().isEmpty()
                ? "1"
                : table.columns().stream().map(column -> quote(column.name())).collect(Collectors.joining(", "));
    }

    private String names(Table table, List<ColumnId> columns) {
        return table.namesOf(columns).stream().map(this::quote).collect(Collectors.joining(", "));
    }

    private String from(Table table) {
        String name = quote(table.name());
        if (!table.namespace().equals(Namespace.DEFAULT.id())) {
            return quote(schema.namespaces().get(table.namespace()).name()) + "." + name;
        }
        // A user of SQL Server may have a schema of their own before this one.
        return kind == DatabaseKind.SQL_SERVER ? quote("dbo") + "." + name : name;
    }

    private String quote(String name) {
        return kind.dialect().quote(name);
    }
}
