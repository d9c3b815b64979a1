package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint.Unique;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// Makes unique keys leave out the rows that have a NULL in them, as they do everywhere else: SQL Server takes NULL for
/// a value like others. What a foreign key refers to has to stay as it is.
record SqlServerNulls(Schema schema, Function<Place, Remarks> remarks) {

    Schema fitted() {
        Schema fitted = schema;
        for (Table table : schema.tables()) {
            for (Unique unique : table.constraintsOf(Unique.class)) {
                if (!unguarded(unique.columns(), "", table).isEmpty()) {
                    fitted = fitted.with(withIndex(unique, fitted.table(table.id())));
                }
            }
            for (Index index : table.indexes()) {
                if (index.kind() == Index.Kind.UNIQUE
                        && !unguarded(columns(index), index.where(), table).isEmpty()) {
                    fitted = fitted.with(withGuard(index, fitted.table(table.id())));
                }
            }
        }
        return fitted;
    }

    private static List<ColumnId> columns(Index index) {
        return index.parts().stream()
                .flatMap(part -> part instanceof Index.OfColumn of ? Stream.of(of.column()) : Stream.empty())
                .toList();
    }

    /// The columns that may be NULL and of which the condition says nothing.
    private static List<ColumnId> unguarded(List<ColumnId> columns, String where, Table table) {
        return columns.stream()
                .filter(column -> !table.isNotNull(column))
                .filter(column ->
                        !Expressions.mentions(where, table.column(column).name()))
                .toList();
    }

    private Table withIndex(Unique unique, Table table) {
        Remarks here = remarks.apply(new Place.OfConstraint(table.id(), unique.id()));
        if (isReferredTo(unique.columns(), table)) {
            here.add("%s: SQL Server takes one row with NULL only.".formatted(unique.name()));
            return table;
        }
        here.add("%s: SQL Server takes one row with NULL only, a unique index over the rows without is written instead."
                .formatted(unique.name()));
        List<Index.Part> parts = new ArrayList<>();
        unique.columns().forEach(column -> parts.add(new Index.OfColumn(column, Index.Direction.ASCENDING)));
        IndexId id = new IndexId(unique.id().value());
        return table.without(unique.id())
                .with(new Index(id, unique.name(), Index.Kind.UNIQUE, parts, "", guard(unique.columns(), "", table)));
    }

    private Table withGuard(Index index, Table table) {
        Remarks here = remarks.apply(new Place.OfIndex(table.id(), index.id()));
        if (index.where().isEmpty() && isReferredTo(columns(index), table)) {
            here.add("%s: SQL Server takes one row with NULL only.".formatted(index.name()));
            return table;
        }
        here.add("%s: SQL Server takes one row with NULL only, it is over the rows without.".formatted(index.name()));
        String where = guard(columns(index), index.where(), table);
        return table.with(new Index(index.id(), index.name(), index.kind(), index.parts(), index.method(), where));
    }

    private boolean isReferredTo(List<ColumnId> columns, Table table) {
        return schema.inbound(table.id()).stream()
                .anyMatch(each -> new HashSet<>(each.key().parentColumns()).equals(new HashSet<>(columns)));
    }

    private static String guard(List<ColumnId> columns, String where, Table table) {
        Stream<String> guards = unguarded(columns, where, table).stream()
                .map(column -> table.column(column).name().replace("\"", "\"\""))
                .map(name -> '"' + name + "\" IS NOT NULL");
        return Stream.concat(Stream.of(where).filter(each -> !each.isEmpty()), guards)
                .collect(Collectors.joining(" AND "));
    }
}
