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
import keyline.model.TypeText;

/// A key that a foreign key can refer to.
record KeyOfTable(TableId table, List<ColumnId> columns) {

    /// All keys of all tables, those first that these columns could refer to as they are.
    static List<Option<KeyOfTable>> options(List<Column> from, Schema schema) {
        return schema.tables().stream()
                .flatMap(parent -> parent.keys().stream().map(key -> option(from, parent, key, schema)))
                .sorted((one, other) -> Boolean.compare(one.obstacle().isPresent(), other.obstacle().isPresent()))
                .toList();
    }

    private static Option<KeyOfTable> option(List<Column> from, Table parent, List<ColumnId> key, Schema schema) {
        List<Column> to = key.stream().map(parent::column).toList();
        return new Option<>(
                new KeyOfTable(parent.id(), key), ForeignKeyText.qualified(parent, key), obstacle(from, to, schema));
    }

    private static Optional<String> obstacle(List<Column> from, List<Column> to, Schema schema) {
        if (from.size() != to.size()) {
            return Optional.of("It has %d columns, the relation has %d.".formatted(to.size(), from.size()));
        }
        return IntStream.range(0, to.size())
                .filter(i -> !TypeFamily.comparable(from.get(i).type(), to.get(i).type(), schema))
                .mapToObj(i -> typed(from.get(i), schema) + ", " + typed(to.get(i), schema) + ".")
                .findFirst();
    }

    private static String typed(Column column, Schema schema) {
        return column.name() + " is " + TypeText.of(column.type(), schema);
    }
}
