package keyline.persistence.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueExpressions;
import keyline.persistence.store.Requirement.UniqueKey;

/// Which indexes a physical table has: one for every key, unique unless it is pending, and one for the child's columns
/// of every foreign key, without which the deletion of a parent would read all of its children's table.
final class Indexes {

    private static final String UNIQUE = "CREATE UNIQUE INDEX ";
    private static final String PLAIN = "CREATE INDEX ";

    private Indexes() {}

    /// The CREATE INDEX of each, by name.
    static Map<String, String> wanted(PhysicalTable table, Snapshot snapshot) {
        Map<String, String> indexes = new LinkedHashMap<>();
        Demands demands = snapshot.demandsOf(table.id());
        for (Requirement requirement : demands.requirements()) {
            switch (requirement) {
                case UniqueKey key -> indexes.put(name(key), text(key, snapshot));
                case UniqueExpressions key -> indexes.put(name(key), text(key, snapshot));
                case Reference reference -> addChild(reference, table, demands, indexes);
                case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _ -> {}
            }
        }
        return indexes;
    }

    static String name(Requirement key) {
        String prefix = key.what() instanceof Pending.OfIndex ? "i" : "k";
        return prefix + Offenders.id(key.what());
    }

    private static String text(UniqueKey key, Snapshot snapshot) {
        return text(key, Physical.list("", key.inOrder()), snapshot);
    }

    private static String text(UniqueExpressions key, Snapshot snapshot) {
        String parts = key.parts().stream()
                .map(part -> part.pieces().size() == 1 ? part.over("") : "(" + part.over("") + ")")
                .collect(Collectors.joining(", "));
        String text = text(key, parts, snapshot);
        return key.where().isEmpty()
                ? text
                : text + " WHERE " + key.where().getFirst().over("");
    }

    private static String text(Requirement key, String parts, Snapshot snapshot) {
        return (snapshot.isPending(key.what()) ? PLAIN : UNIQUE)
                + "%s ON %s(%s)".formatted(Physical.quoted(name(key)), Physical.quoted(key.table()), parts);
    }

    private static void addChild(
            Reference reference, PhysicalTable table, Demands demands, Map<String, String> indexes) {
        if (table.linking() != Linking.LINKED || isCovered(reference, demands)) {
            return;
        }
        String name = "f" + reference.constraint().value();
        indexes.put(
                name,
                PLAIN
                        + "%s ON %s(%s)"
                                .formatted(
                                        Physical.quoted(name),
                                        Physical.quoted(table.id()),
                                        Physical.list("", reference.inOrder())));
    }

    /// Whether a key begins with the columns of the foreign key, so that its index serves.
    private static boolean isCovered(Reference reference, Demands demands) {
        Set<ColumnId> columns = new HashSet<>(reference.inOrder());
        return demands.keys().map(UniqueKey::inOrder).anyMatch(key -> begins(key, columns));
    }

    private static boolean begins(List<ColumnId> key, Set<ColumnId> columns) {
        return key.size() >= columns.size() && new HashSet<>(key.subList(0, columns.size())).equals(columns);
    }

    /// The text without UNIQUE: SQLite stores both kinds alike.
    static String plain(String text) {
        return isUnique(text) ? PLAIN + text.substring(UNIQUE.length()) : text;
    }

    static boolean isUnique(String text) {
        return text.startsWith(UNIQUE);
    }
}
