package keyline.persistence.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;

/// Adds the constraints and indexes to tables that have their columns already.
final class ConstraintReader {

    private final Map<TableId, CatalogueTable> sources;
    private final Origins origins;
    private final Map<String, TableId> tables = new HashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Document document;

    ConstraintReader(Document document, Map<TableId, CatalogueTable> sources, Origins origins) {
        this.document = document;
        this.sources = sources;
        this.origins = origins;
        sources.forEach((id, source) -> tables.put(lower(source.name()), id));
    }

    Document document() {
        return document;
    }

    ReadReport report() {
        return new ReadReport(skipped, remarks);
    }

    /// Adds those of one table.
    void read(TableId id) {
        CatalogueTable source = source(id);
        Table table = document.schema().table(id);
        List<Constraint> constraints = new ArrayList<>();
        primaryKey(source, table).ifPresent(constraints::add);
        constraints.addAll(uniques(source, table));
        for (TableText.Check check : source.text().checks()) {
            constraints.add(new Constraint.Check(take(ConstraintId::new), check.name(), check.expression()));
        }
        for (int i = 0; i < source.keys().size(); i++) {
            foreignKey(source, table, i).ifPresent(constraints::add);
        }
        Table complete = table.withConstraints(constraints).withIndexes(indexes(source, table));
        document = document.with(complete);
    }

    private CatalogueTable source(TableId id) {
        return Optional.ofNullable(sources.get(id)).orElseThrow();
    }

    private <I extends Id> I take(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    private Optional<Constraint> primaryKey(CatalogueTable source, Table table) {
        List<ColumnId> columns = keyColumns(source, table);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Constraint.PrimaryKey(
                        take(ConstraintId::new), source.text().primaryKey(), columns));
    }

    private static List<ColumnId> keyColumns(CatalogueTable source, Table table) {
        return source.columns().stream()
                .filter(column -> column.keyPosition() > 0)
                .sorted(Comparator.comparingInt(CatalogueTable.Column::keyPosition))
                .flatMap(column -> table.columnNamed(column.name()).stream())
                .map(Column::id)
                .toList();
    }

    private List<Constraint> uniques(CatalogueTable source, Table table) {
        List<TableText.Unique> named = new ArrayList<>(source.text().uniques());
        List<Constraint> uniques = new ArrayList<>();
        for (CatalogueTable.Index index : source.indexes()) {
            if (index.origin().equals("u")) {
                List<String> columns =
                        index.parts().stream().map(CatalogueTable.Part::column).toList();
                String name = takeName(
                        named, columns.stream().map(ConstraintReader::lower).toList());
                uniques.add(new Constraint.Unique(take(ConstraintId::new), name, columns(table, columns)));
            }
        }
        return uniques;
    }

    private static String takeName(List<TableText.Unique> named, List<String> columns) {
        Optional<TableText.Unique> match = named.stream()
                .filter(unique -> unique.columns().equals(columns))
                .findFirst();
        match.ifPresent(named::remove);
        return match.map(TableText.Unique::name).orElse("");
    }

    private static List<ColumnId> columns(Table table, List<String> names) {
        return names.stream()
                .flatMap(name -> table.columnNamed(name).stream())
                .map(Column::id)
                .toList();
    }

    private Optional<Constraint> foreignKey(CatalogueTable source, Table table, int place) {
        CatalogueTable.Key key = source.keys().get(place);
        TableId parent = tables.get(lower(key.parent()));
        if (parent == null) {
            return skip(source, place, "there is no table " + key.parent());
        }
        Table parentTable = document.schema().table(parent);
        List<ColumnId> to =
                key.to().isEmpty() ? keyColumns(source(parent), parentTable) : columns(parentTable, key.to());
        List<ColumnId> from = columns(table, key.from());
        if (to.size() != from.size()) {
            return skip(source, place, key.parent() + " doesn't have these columns");
        }
        Optional<TableText.Reference> text = source.reference(place);
        return Optional.of(new Constraint.ForeignKey(
                take(ConstraintId::new),
                text.map(TableText.Reference::name).orElse(""),
                from,
                parent,
                to,
                action(key.onDelete()),
                action(key.onUpdate()),
                text.map(TableText.Reference::deferral).orElse(Deferral.NOT_DEFERRABLE)));
    }

    private Optional<Constraint> skip(CatalogueTable source, int place, String reason) {
        CatalogueTable.Key key = source.keys().get(place);
        String sql = "%s: FOREIGN KEY (%s) REFERENCES %s"
                .formatted(source.name(), String.join(", ", key.from()), key.parent());
        skipped.add(origins.skipped(source, place, Skipped.of(0, sql, reason)));
        return Optional.empty();
    }

    private static ReferentialAction action(String sql) {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (action.sql().equals(sql)) {
                return action;
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    private List<Index> indexes(CatalogueTable source, Table table) {
        List<Index> indexes = new ArrayList<>();
        for (CatalogueTable.Index index : source.indexes()) {
            if (index.origin().equals("c")) {
                indexes.add(index(index, table));
            }
        }
        return indexes;
    }

    private Index index(CatalogueTable.Index index, Table table) {
        IndexText text = IndexText.parse(index.sql());
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.parts().size(); i++) {
            CatalogueTable.Part part = index.parts().get(i);
            Index.Direction direction = part.descending() ? Index.Direction.DESCENDING : Index.Direction.ASCENDING;
            Optional<Column> column = table.columnNamed(part.column());
            String expression = text.parts().get(i);
            parts.add(
                    column.isPresent()
                            ? new Index.OfColumn(column.get().id(), direction)
                            : new Index.OfExpression(expression, direction));
        }
        Index.Kind kind = index.unique() ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
        return new Index(take(IndexId::new), index.name(), kind, parts, "", text.where());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
