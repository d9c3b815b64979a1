package keyline.model.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfColumn;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// What Oracle wants of indexes and unique keys.
record OracleIndexes(Schema schema, Function<Place, Remarks> remarks) {

    /// The index, unless it is over large objects.
    static Optional<Index> fit(Index index, Table table, Remarks remarks) {
        boolean large = index.parts().stream()
                .anyMatch(part -> part instanceof OfColumn of
                        && OracleColumn.isLarge(table.column(of.column()).type()));
        if (large) {
            remarks.add("%s is left out: Oracle has no indexes over large objects.".formatted(index.name()));
        }
        return large ? Optional.empty() : Optional.of(index);
    }

    /// The schema with one index over the same columns (error 1408), those of keys and then unique ones first.
    Schema distinct() {
        Schema fitted = schema;
        for (Table table : schema.tables()) {
            remarkOnNulls(table);
            for (Index index : repeated(table)) {
                remarks.apply(new Place.OfIndex(table.id(), index.id()))
                        .add("%s is left out: Oracle has another index over the same columns.".formatted(index.name()));
                fitted = fitted.with(fitted.table(table.id()).without(index.id()));
            }
        }
        return fitted;
    }

    private static List<Index> repeated(Table table) {
        Set<List<Index.Part>> known = new HashSet<>();
        table.constraints().stream()
                .filter(each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique)
                .forEach(key -> known.add(parts(key.columns())));
        List<Index> repeated = new ArrayList<>(table.indexes());
        repeated.sort(Comparator.comparing(index -> index.kind() == Index.Kind.PLAIN));
        repeated.removeIf(index -> known.add(index.parts()));
        return repeated;
    }

    private static List<Index.Part> parts(List<ColumnId> columns) {
        return columns.stream()
                .<Index.Part>map(column -> new OfColumn(column, Direction.ASCENDING))
                .toList();
    }

    /// Only rows of which all columns are NULL are left out of a key.
    private void remarkOnNulls(Table table) {
        for (Constraint.Unique unique : table.constraintsOf(Constraint.Unique.class)) {
            boolean partly = unique.columns().size() > 1
                    && unique.columns().stream().anyMatch(column -> !table.isNotNull(column));
            if (partly) {
                remarks.apply(new Place.OfConstraint(table.id(), unique.id()))
                        .add("%s: Oracle compares rows of which only some columns are NULL, too."
                                .formatted(unique.name()));
            }
        }
    }
}
