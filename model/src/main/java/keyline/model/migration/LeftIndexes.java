package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;

/// The indexes that MySQL and MariaDB made for foreign keys of a table, and that stay when those are dropped. One is
/// made, and bears the key's name, where no other index begins with the key's columns.
record LeftIndexes(Kept table) {

    /// The keys whose indexes stay behind and serve no other key afterwards.
    Stream<ForeignKey> of(Stream<Constraint> dropped) {
        return dropped.flatMap(each -> each instanceof ForeignKey key ? Stream.of(key) : Stream.empty())
                .filter(key -> !comesBack(key) && !isCovered(key));
    }

    private boolean comesBack(ForeignKey key) {
        return table.after()
                .find(key.id())
                .filter(now -> now.name().equals(key.name()) && now.columns().equals(key.columns()))
                .isPresent();
    }

    private boolean isCovered(ForeignKey key) {
        Stream<List<ColumnId>> constraints = table.before().constraints().stream()
                .filter(each -> !each.id().equals(key.id()))
                .map(Constraint::columns);
        Stream<List<ColumnId>> indexes = table.before().indexes().stream().map(LeftIndexes::columns);
        return Stream.concat(constraints, indexes).anyMatch(columns -> begins(columns, key.columns()));
    }

    private static List<ColumnId> columns(Index index) {
        return index.parts().stream()
                .takeWhile(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
    }

    private static boolean begins(List<ColumnId> columns, List<ColumnId> wanted) {
        return columns.size() >= wanted.size()
                && columns.subList(0, wanted.size()).equals(wanted);
    }
}
