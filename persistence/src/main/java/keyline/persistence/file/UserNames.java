package keyline.persistence.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import keyline.model.Column;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;

/// The names under which other SQLite tools see the tables of a project: the user's own, made fit for one SQLite file
/// where there are several namespaces, duplicates or names that SQLite keeps for itself.
final class UserNames {

    private final Set<String> taken = new HashSet<>(Set.of("keyline_object", "keyline_meta"));
    private final Schema schema;

    UserNames(Schema schema) {
        this.schema = schema;
        schema.tables().forEach(table -> taken.add(RowTables.name(table)));
    }

    /// The view that shows a table's rows under the user's names.
    String view(Table table) {
        StringBuilder sql = new StringBuilder("CREATE VIEW " + quoted(free(table)) + " AS SELECT ");
        for (Column column : table.columns()) {
            sql.append(RowTables.name(column))
                    .append(" AS ")
                    .append(quoted(column.name()))
                    .append(", ");
        }
        sql.setLength(sql.length() - 2);
        return sql.append(" FROM ").append(RowTables.name(table)).toString();
    }

    private String free(Table table) {
        String namespace =
                schema.namespaces().find(table.namespace()).map(Namespace::name).orElse("");
        String full = namespace.isEmpty() ? table.name() : namespace + "." + table.name();
        String base = full.toLowerCase(Locale.ROOT).startsWith("sqlite_") ? "_" + full : full;
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = base + "_" + n;
        }
        return name;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\0", "").replace("\"", "\"\"") + '"';
    }
}
