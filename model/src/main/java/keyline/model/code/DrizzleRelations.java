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
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;

/// Writes what `defineRelations` of Drizzle 1.0 takes: each foreign key from both sides, with its columns, so that no
/// two of them can be taken for one another.
///
/// A child's side is named after its column without `Id`, else after the parent; the parent's side after the child, and
/// after the child's side as well where the child refers to it more than once. No name is that of a column.
final class DrizzleRelations {

    private final DrizzleFile file;
    private final Map<TableId, Set<String>> taken = new HashMap<>();
    private final Map<TableId, List<Property>> relations = new HashMap<>();

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
        List<Property> tables = new ArrayList<>();
        List<Property> related = new ArrayList<>();
        for (Table table : file.schema().tables()) {
            String name = file.name(table.id());
            tables.add(new Property(name, Expression.word(name)));
            List<Property> own = relations.getOrDefault(table.id(), List.of());
            if (!own.isEmpty()) {
                related.add(new Property(name, Expression.openObject(own)));
            }
        }
        Expression value = Expression.chain(Call.of(
                file.useOfOrm("defineRelations"),
                Expression.openObject(tables),
                new Expression.Arrow("(r)", Expression.openObject(related))));
        return TypeScript.constant("export const " + file.free("relations"), value);
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
        List<Property> ends = new ArrayList<>(List.of(end("from", own), end("to", theirs)));
        if (needed) {
            ends.add(new Property("optional", Expression.word("false")));
        }
        relation(child, up, Call.of("r.one." + file.name(parent.id()), Expression.openObject(ends)));
        String many = (child.isKey(key.columns()) ? "r.one." : "r.many.") + file.name(child.id());
        relation(parent, down, Call.of(many, Expression.openObject(List.of(end("from", theirs), end("to", own)))));
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

    private static Property end(String key, List<String> names) {
        return new Property(key, names.size() == 1 ? Expression.word(names.getFirst()) : Expression.words(names));
    }

    private void relation(Table table, String name, Call call) {
        relations
                .computeIfAbsent(table.id(), _ -> new ArrayList<>())
                .add(new Property(name, Expression.chain(call)));
    }

    private List<String> names(Table table, List<ColumnId> columns) {
        return columns.stream()
                .map(column -> "r." + file.name(table.id()) + "." + file.property(column))
                .toList();
    }
}
