package keyline.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.ChangeText;

/// Changes that are about one thing: all those within a table, or a single one.
///
/// @param title what it is and what it is called
/// @param parts what is in a table that is new or gone, in words
record ChangeGroup(Effect effect, String title, List<Change> changes, List<String> parts) {

    ChangeGroup {
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
    }

    /// The groups of these changes: what is added, changed, removed, and in each the tables by their names.
    static List<ChangeGroup> of(ChangeText text, List<Change> changes) {
        List<ChangeGroup> groups = new ArrayList<>();
        Map<TableId, List<Change>> within = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.InTable inTable) {
                within.computeIfAbsent(inTable.table(), _ -> new ArrayList<>()).add(change);
            } else {
                groups.add(new ChangeGroup(Effect.of(change), text.of(change), List.of(change), parts(change, text)));
            }
        }
        within.values().forEach(each -> groups.add(within(each, text)));
        groups.sort(Comparator.comparing(ChangeGroup::effect)
                .thenComparing(ChangeGroup::title, String.CASE_INSENSITIVE_ORDER));
        return groups;
    }

    private static ChangeGroup within(List<Change> changes, ChangeText text) {
        String name = text.table((Change.InTable) changes.getFirst());
        return new ChangeGroup(Effect.CHANGED, "table " + name, changes, List.of());
    }

    /// Whether its title says all that there is to say.
    boolean isSingle() {
        return !(changes.getFirst() instanceof Change.InTable);
    }

    private static List<String> parts(Change change, ChangeText text) {
        if (change instanceof Change.TableAdded(Table table)) {
            return parts(table, text.after());
        }
        return change instanceof Change.TableDropped(Table table) ? parts(table, text.before()) : List.of();
    }

    private static List<String> parts(Table table, Schema schema) {
        ChangeText text = new ChangeText(schema, schema);
        Stream<Change> columns = table.columns().stream().map(column -> new Change.ColumnAdded(table.id(), column));
        Stream<Change> constraints =
                table.constraints().stream().map(each -> new Change.ConstraintAdded(table.id(), each));
        Stream<Change> indexes = table.indexes().stream().map(each -> new Change.IndexAdded(table.id(), each));
        return Stream.of(columns, constraints, indexes)
                .flatMap(each -> each)
                .map(text::of)
                .toList();
    }
}
