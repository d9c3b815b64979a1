package keyline.persistence.database;

import java.util.List;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfColumn;
import keyline.model.Table;

/// The indexes that MySQL and MariaDB make for foreign keys by themselves: they bear the name of the key, and nobody
/// asked for them.
final class OwnIndexes {

    private OwnIndexes() {}

    /// The table without those of its own foreign keys.
    static Table without(Table table) {
        List<ForeignKey> keys = table.constraints().stream()
                .<ForeignKey>mapMulti((constraint, found) -> {
                    if (constraint instanceof ForeignKey key) {
                        found.accept(key);
                    }
                })
                .toList();
        return table.withIndexes(table.indexes().stream()
                .filter(index -> keys.stream().noneMatch(key -> isOf(index, key)))
                .toList());
    }

    private static boolean isOf(Index index, ForeignKey key) {
        List<OfColumn> parts = key.columns().stream()
                .map(column -> new OfColumn(column, Direction.ASCENDING))
                .toList();
        return index.kind() == Index.Kind.PLAIN
                && index.name().equals(key.name())
                && index.parts().equals(parts);
    }
}
