package keyline.model.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// The names of tables, enums and columns as DBML writes them: none is empty, and no two of a scope are alike.
final class DbmlNames {

    private final Schema schema;
    private final Losses losses;
    private final Map<Id, String> paths = new HashMap<>();
    private final Map<ColumnId, String> columns = new HashMap<>();

    DbmlNames(Schema schema, Losses losses) {
        this.schema = schema;
        this.losses = losses;
        Set<String> enums = new HashSet<>();
        for (NamedType type : schema.types()) {
            name(type.id(), type.namespace(), free(type.name(), "type", new Place.OfType(type.id()), enums));
        }
        Map<NamespaceId, Set<String>> taken = new HashMap<>();
        for (Table table : schema.tables()) {
            Set<String> others = taken.computeIfAbsent(table.namespace(), _ -> new HashSet<>());
            name(table.id(), table.namespace(), free(table.name(), "table", new Place.OfTable(table.id()), others));
            nameColumns(table);
        }
    }

    private void name(Id id, NamespaceId namespace, String name) {
        String qualifier =
                schema.namespaces().find(namespace).map(Namespace::name).orElse("");
        paths.put(id, (qualifier.isEmpty() ? "" : DbmlText.name(qualifier) + ".") + DbmlText.name(name));
    }

    private void nameColumns(Table table) {
        Set<String> taken = new HashSet<>();
        for (Column column : table.columns()) {
            Place place = new Place.OfColumn(table.id(), column.id());
            columns.put(column.id(), DbmlText.name(free(column.name(), "column", place, taken)));
        }
    }

    private String free(String name, String kind, Place place, Set<String> taken) {
        String base = name.isEmpty() ? kind : name;
        String free = base;
        for (int number = 2; !taken.add(free); number++) {
            free = base + "_" + number;
        }
        if (!free.equals(name)) {
            String problem = name.isEmpty() ? "A %s has no name".formatted(kind) : name + ": another one has that name";
            losses.add(place, "%s, it is written as %s.".formatted(problem, free));
        }
        return free;
    }

    /// The name of a table or enum, in its namespace.
    String path(Id id) {
        return paths.getOrDefault(id, "");
    }

    String column(ColumnId column) {
        return columns.getOrDefault(column, "");
    }

    /// Whether a table is written at all.
    boolean has(TableId table) {
        return schema.tables().has(table) && !schema.table(table).columns().isEmpty();
    }
}
