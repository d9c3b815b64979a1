package keyline.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.Unenforced;

/// How much of everything a project has, by the names that `info` prints and in their order.
///
/// @param whole of all tables together
/// @param byTable of each table, by its name; qualified outside of the default namespace
record Counts(Map<String, Long> whole, Map<String, Map<String, Long>> byTable) {

    private static final List<String> ORDER = List.of(
            "tables",
            "columns",
            "primaryKeys",
            "foreignKeys",
            "compositeForeignKeys",
            "selfReferences",
            "uniqueConstraints",
            "checks",
            "indexes",
            "enums",
            "views",
            "rows",
            "enforced",
            "pending");

    /// Counts.
    ///
    /// @param state what a store that holds the rows says
    static Counts of(Schema schema, StoreState state) {
        Map<String, Long> whole = new LinkedHashMap<>();
        ORDER.forEach(name -> whole.put(name, 0L));
        Map<String, Map<String, Long>> byTable = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            Map<String, Long> counts = of(table, state);
            counts.forEach((name, count) -> whole.merge(name, count, Long::sum));
            byTable.put(name(table, schema, byTable), counts);
        }
        whole.put("tables", (long) schema.tables().size());
        whole.put("views", (long) schema.views().size());
        whole.put("enums", count(schema.types().values(), NamedType.EnumType.class));
        return new Counts(whole, byTable);
    }

    private static Map<String, Long> of(Table table, StoreState state) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("columns", (long) table.columns().size());
        counts.put("primaryKeys", count(table.constraints(), Constraint.PrimaryKey.class));
        counts.put("foreignKeys", count(table.constraints(), ForeignKey.class));
        counts.put(
                "compositeForeignKeys",
                table.foreignKeys().stream()
                        .filter(key -> key.columns().size() > 1)
                        .count());
        counts.put(
                "selfReferences",
                table.foreignKeys().stream()
                        .filter(key -> key.parent().equals(table.id()))
                        .count());
        counts.put("uniqueConstraints", count(table.constraints(), Constraint.Unique.class));
        counts.put("checks", count(table.constraints(), Constraint.Check.class));
        counts.put("indexes", (long) table.indexes().size());
        counts.put("rows", state.rowsOf(table.id()));
        counts.put("enforced", enforced(table, state));
        counts.put(
                "pending",
                state.pending().stream()
                        .filter(pending -> pending.table().equals(table.id()))
                        .count());
        return counts;
    }

    /// The constraints that SQLite itself holds the rows to.
    private static long enforced(Table table, StoreState state) {
        List<Pending.What> unenforced =
                state.unenforced().stream().map(Unenforced::what).toList();
        return table.constraints().stream()
                .filter(constraint -> state.pending(constraint.id()).isEmpty())
                .filter(constraint -> !unenforced.contains(new Pending.OfConstraint(constraint.id())))
                .count();
    }

    private static long count(List<?> list, Class<?> kind) {
        return list.stream().filter(kind::isInstance).count();
    }

    private static String name(Table table, Schema schema, Map<String, ?> taken) {
        String namespace =
                schema.namespaces().find(table.namespace()).map(Namespace::name).orElse("");
        String name = namespace.isEmpty() ? table.name() : namespace + "." + table.name();
        return taken.containsKey(name) ? name + "#" + table.id().value() : name;
    }
}
