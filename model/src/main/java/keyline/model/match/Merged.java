package keyline.model.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// A document as it would be with a schema that was read.
///
/// @param ids what each thing of the schema that was read is called in the document
public record Merged(Document document, Map<Id, Id> ids) {

    public Merged {
        ids = Map.copyOf(ids);
    }

    /// What a thing of the schema that was read is called in the document; nothing when it isn't there.
    public <I extends Id> Optional<I> id(I read, Class<I> kind) {
        return Optional.ofNullable(ids.get(read)).filter(kind::isInstance).map(kind::cast);
    }

    /// The rows that came with the schema, as rows of the document's tables: a column that the schema doesn't know is
    /// NULL.
    ///
    /// @param read the schema that they came with
    /// @param wanted of these tables only
    public SampleRows rows(Schema read, SampleRows rows, Predicate<TableId> wanted) {
        Map<Id, Id> origins = ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return (table, row) -> {
            if (wanted.test(table.id()) && origins.get(table.id()) instanceof TableId origin) {
                read.tables().find(origin).ifPresent(theirs -> new Brought(theirs, table, origins).all(rows, row));
            }
        };
    }

    /// The rows of one table.
    private record Brought(Table theirs, Table mine, Map<Id, Id> origins) {

        void all(SampleRows rows, Consumer<List<Value>> row) {
            List<Integer> places = mine.columns().stream().map(this::place).toList();
            rows.forEach(
                    theirs,
                    values -> row.accept(places.stream()
                            .map(at -> at < 0 ? Value.NULL : values.get(at))
                            .toList()));
        }

        private int place(Column column) {
            return Optional.ofNullable(origins.get(column.id()))
                    .filter(ColumnId.class::isInstance)
                    .flatMap(id -> theirs.find((ColumnId) id))
                    .map(theirs.columns()::indexOf)
                    .orElse(-1);
        }
    }
}
