package keyline.model.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;
import keyline.model.TableId;

/// Writes what `defineRelations` of Drizzle 1.0 takes: each foreign key from both sides, with its columns, so that no
/// two of them can be taken for one another.
///
/// A child's side is named after its column without `Id`, else after the parent; the parent's side after the child, and
/// after the child's side as well where the child refers to it more than once. No name is that of a column.
final class DrizzleRelations {

    private final DrizzleFile file;
    private final Map<TableId, Set<String>> taken = new HashMap<>();
    private final Map<TableId, List<String>> relations = new HashMap<>();

    DrizzleRelations(DrizzleFile file) {
        this.file = file;
        for (Table table : file.schema().tables()) {
            taken.put(
                    table.id(),
                    table.columns().stream()
                            .map(column -> file.property(column.id()))
                            .collect(Collectors.toCollection(HashSet::new)));
        }
        file.schema().tables().forEach(child -> child.foreignKeys().forEach(key -> add(key, child)));
    }

    /// The statement, empty where there are no foreign keys.
    String text() {
        if (relations.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                "export const %s = %s(\n  {\n".formatted(file.free("relations"), file.useOfOrm("defineRelations")));
        List<Table> tables = file.schema().tables().values();
        tables.forEach(
                table -> text.append("    ").append(file.name(table.id())).append(",\n"));
        text.append("  },\n  (r) => ({\n");
        for (Table table : tables) {
            List<String> own = relations.getOrDefault(table.id(), List.of());
            if (!own.isEmpty()) {
                text.append("    %s: {\n%s    },\n".formatted(file.name(table.id()), String.join("", own)));
            }
        }
        return text.append("  }),\n);\n").toString();
    }

    private void add(ForeignKey key, Table child) {
        Table parent = file.schema().table(key.parent());
        List<String> own = names(child, key.columns());
        List<String> theirs = names(parent, key.parentColumns());
        boolean several = child.foreignKeys().stream()
                        .filter(each -> each.parent().equals(parent.id()))
                        .count()
                > 1;
        boolean needed = key.columns().stream().allMatch(child::isNotNull);
        String up = name(child, upwards(key));
        String down = name(
                parent, file.name(child.id()) + (several || child.id().equals(parent.id()) ? "By" + capital(up) : ""));
        String optional = needed ? "        optional: false,\n" : "";
        relation(child, up + ": r.one." + file.name(parent.id()), ends(own, theirs) + optional);
        String many = child.isKey(key.columns()) ? ": r.one." : ": r.many.";
        relation(parent, down + many + file.name(child.id()), ends(theirs, own));
    }

    private String upwards(ForeignKey key) {
        String column = file.property(key.columns().getFirst());
        boolean says = key.columns().size() == 1 && column.length() > 2 && column.endsWith("Id");
        return says ? column.substring(0, column.length() - 2) : file.name(key.parent());
    }

    private String name(Table table, String wanted) {
        return TypeScript.identifier(wanted, "relation", taken.getOrDefault(table.id(), new HashSet<>()));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String ends(List<String> from, List<String> to) {
        return end("        from: ", from) + end("        to: ", to);
    }

    private static String end(String start, List<String> names) {
        String line = start + "[" + String.join(", ", names) + "],";
        if (names.size() == 1) {
            return start + names.getFirst() + ",\n";
        }
        return line.length() <= TypeScript.WIDTH
                ? line + "\n"
                : start
                        + names.stream()
                                .collect(Collectors.joining(",\n          ", "[\n          ", ",\n        ],\n"));
    }

    private void relation(Table table, String start, String ends) {
        relations
                .computeIfAbsent(table.id(), _ -> new ArrayList<>())
                .add("      %s({\n%s      }),\n".formatted(start, ends));
    }

    private List<String> names(Table table, List<ColumnId> columns) {
        return columns.stream()
                .map(column -> "r." + file.name(table.id()) + "." + file.property(column))
                .toList();
    }
}
