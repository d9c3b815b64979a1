package keyline.model.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeFamily;

/// A column of a foreign key and the one that it refers to.
record Pair(Column child, Column parent) {

    /// The pairs of a foreign key in a schema, those left out of which a column is missing there.
    static Stream<Pair> of(Schema.Reference reference, Schema in) {
        List<ColumnId> columns = reference.key().columns();
        List<ColumnId> parents = reference.key().parentColumns();
        return IntStream.range(0, Math.min(columns.size(), parents.size()))
                .boxed()
                .flatMap(i -> find(in, reference.child().id(), columns.get(i)).stream()
                        .flatMap(child -> find(in, reference.key().parent(), parents.get(i)).stream()
                                .map(parent -> new Pair(child, parent))));
    }

    private static Optional<Column> find(Schema schema, TableId table, ColumnId column) {
        return schema.tables().find(table).flatMap(found -> found.find(column));
    }

    boolean isComparable(Schema in) {
        return TypeFamily.comparable(child.type(), parent.type(), in);
    }
}
