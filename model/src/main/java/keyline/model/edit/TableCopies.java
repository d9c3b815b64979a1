package keyline.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;

/// Copies of tables under fresh ids: first those of the tables, then those of all that is in them.
final class TableCopies {

    private final Map<TableId, TableId> tables = new LinkedHashMap<>();
    private final Map<Id, Integer> fresh = new HashMap<>();

    TableCopies(List<Table> originals, int firstId) {
        int next = firstId;
        for (Table table : originals) {
            tables.put(table.id(), new TableId(next++));
        }
        for (Table table : originals) {
            for (Id part : parts(table)) {
                fresh.put(part, next++);
            }
        }
    }

    private static List<Id> parts(Table table) {
        List<Id> ids = new ArrayList<>();
        table.columns().forEach(column -> ids.add(column.id()));
        table.constraints().forEach(constraint -> ids.add(constraint.id()));
        table.indexes().forEach(index -> ids.add(index.id()));
        return ids;
    }

    /// The copies by their originals.
    Map<TableId, TableId> tables() {
        return Map.copyOf(tables);
    }

    /// The copy, still under the name of the original.
    Table of(Table original) {
        return new Table(
                tables.getOrDefault(original.id(), original.id()),
                original.namespace(),
                original.name(),
                original.comment(),
                original.columns().stream().map(this::copy).toList(),
                original.constraints().stream().map(this::copy).toList(),
                original.indexes().stream().map(this::copy).toList());
    }

    private Column copy(Column column) {
        return new Column(
                copy(column.id()),
                column.name(),
                column.type(),
                column.nullable(),
                column.source(),
                column.comment());
    }

    private Constraint copy(Constraint constraint) {
        ConstraintId id = new ConstraintId(fresh(constraint.id()));
        return switch (constraint) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(id, "", copies(key.columns()));
            case Constraint.Unique unique -> new Constraint.Unique(id, "", copies(unique.columns()));
            case Constraint.Check check -> new Constraint.Check(id, "", check.expression());
            case Constraint.ForeignKey key ->
                new Constraint.ForeignKey(
                        id,
                        "",
                        copies(key.columns()),
                        tables.getOrDefault(key.parent(), key.parent()),
                        copies(key.parentColumns()),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral());
        };
    }

    private Index copy(Index index) {
        List<Index.Part> parts = index.parts().stream()
                .<Index.Part>map(part -> switch (part) {
                    case Index.OfColumn(ColumnId column, Index.Direction direction) ->
                        new Index.OfColumn(copy(column), direction);
                    case Index.OfExpression expression -> expression;
                })
                .toList();
        return new Index(new IndexId(fresh(index.id())), "", index.kind(), parts, index.method(), index.where());
    }

    private List<ColumnId> copies(List<ColumnId> columns) {
        return columns.stream().map(this::copy).toList();
    }

    private ColumnId copy(ColumnId column) {
        return new ColumnId(fresh(column));
    }

    private int fresh(Id id) {
        return fresh.getOrDefault(id, id.value());
    }
}
