package keyline.model.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.DropSyntax.Cycles;

/// The order in which tables can be made, and which foreign keys can't be made along with their table.
final class Dependencies {

    private final Schema schema;
    private final List<TableId> order;
    private final Map<TableId, Integer> places = new HashMap<>();

    Dependencies(Schema schema) {
        this.schema = schema;
        this.order = Ordering.parentsFirst(schema.tables().keys(), this::parents);
        order.forEach(table -> places.put(table, places.size()));
    }

    private List<TableId> parents(TableId child) {
        return schema.table(child).foreignKeys().stream()
                .map(ForeignKey::parent)
                .filter(parent -> schema.tables().find(parent).isPresent())
                .toList();
    }

    /// The tables, parents first.
    List<Table> tables() {
        return order.stream().map(schema::table).toList();
    }

    /// Whether the foreign key refers to its own table.
    static boolean isSelfReference(ForeignKey key, Table child) {
        return key.parent().equals(child.id());
    }

    /// Whether the parent comes later than the child: the key closes a cycle.
    boolean closesCycle(ForeignKey key, Table child) {
        return place(key.parent()) > place(child.id());
    }

    private int place(TableId table) {
        return places.getOrDefault(table, Integer.MAX_VALUE);
    }

    /// Whether some key closes a cycle.
    boolean hasCycles() {
        return schema.tables().stream()
                .anyMatch(child -> child.foreignKeys().stream().anyMatch(key -> closesCycle(key, child)));
    }

    /// What may keep tables from being dropped, children first.
    Cycles cycles() {
        boolean kept = schema.tables().stream()
                .anyMatch(table -> table.foreignKeys().stream().anyMatch(key -> keepsOwnRows(key, table)));
        return hasCycles() ? Cycles.TABLES : kept ? Cycles.ROWS : Cycles.NONE;
    }

    private static boolean keepsOwnRows(ForeignKey key, Table table) {
        return isSelfReference(key, table)
                && switch (key.onDelete()) {
                    case NO_ACTION, CASCADE -> false;
                    case RESTRICT, SET_DEFAULT -> true;
                    case SET_NULL -> key.columns().stream().anyMatch(table::isNotNull);
                };
    }
}
