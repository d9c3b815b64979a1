package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keyline.app.control.Choice.Option;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;

/// A key that a foreign key can refer to.
record KeyOfTable(TableId table, List<ColumnId> columns) {

    /// The keys of all tables, those first that these columns could refer to as they are. Keys of other types are left
    /// out.
    static List<Option<KeyOfTable>> options(List<Column> from, Schema schema) {
        return schema.tables().stream()
                .flatMap(parent -> parent.keys().stream()
                        .filter(key -> isComparable(from, parent, key, schema))
                        .map(key -> option(from, parent, key)))
                .sorted((one, other) -> Boolean.compare(
                        one.obstacle().isPresent(), other.obstacle().isPresent()))
                .toList();
    }

    private static boolean isComparable(List<Column> from, Table parent, List<ColumnId> key, Schema schema) {
        return IntStream.range(0, Math.min(from.size(), key.size()))
                .allMatch(i -> TypeFamily.comparable(
                        from.get(i).type(), parent.column(key.get(i)).type(), schema));
    }

    private static Option<KeyOfTable> option(List<Column> from, Table parent, List<ColumnId> key) {
        Optional<String> obstacle = Optional.of(
                        "It has %d columns, the relation has %d.".formatted(key.size(), from.size()))
                .filter(_ -> key.size() != from.size());
        return new Option<>(new KeyOfTable(parent.id(), key), ForeignKeyText.qualified(parent, key), obstacle);
    }
}
