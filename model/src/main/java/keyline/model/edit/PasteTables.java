package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;

/// Pastes tables that were copied from a document, this one or another, as new tables. Foreign keys between them go to
/// the copies; one to another table stays where that table is the same in both documents, and is left out otherwise.
///
/// @param source the document from which they were copied, as it was then
/// @param places the upper left corner of each copy, by its original
public record PasteTables(Document source, Map<TableId, Point> places, DiagramId diagram) implements Edit {

    public PasteTables {
        places = Map.copyOf(places);
    }

    @Override
    public String label(Document before) {
        return "Paste " + Wording.nodes(source, places.keySet());
    }

    /// The copies that [#apply(Document)] makes.
    public Set<TableId> copies(Document before) {
        return Set.copyOf(new TableCopies(originals(), before.nextId()).tables().values());
    }

    @Override
    public Document apply(Document before) {
        TableCopies copies = new TableCopies(originals(), before.nextId());
        Document document = before;
        for (Table original : originals()) {
            Table copy = adapted(copies.of(original), copies, before);
            String name = FreeName.like(copy.name(), FreeName.taken(copy.namespace(), document.schema()));
            document = Documents.replaced(document, copy.withName(name));
            document = placed(document, original.id(), copy.id());
        }
        return document;
    }

    private List<Table> originals() {
        return source.schema().tables().stream()
                .filter(table -> places.containsKey(table.id()))
                .toList();
    }

    private Table adapted(Table copy, TableCopies copies, Document before) {
        Schema schema = before.schema();
        List<Column> columns = copy.columns().stream()
                .map(column -> column.withType(adapted(column.type(), schema)))
                .toList();
        List<Constraint> constraints = new ArrayList<>(copy.constraints());
        constraints.removeIf(constraint -> constraint instanceof ForeignKey key
                && !copies.tables().containsValue(key.parent())
                && !isSame(key.parent(), schema));
        NamespaceId namespace = schema.namespaces().has(copy.namespace()) ? copy.namespace() : Namespace.DEFAULT.id();
        return copy.withColumns(columns).withConstraints(constraints).withNamespace(namespace);
    }

    private boolean isSame(TableId table, Schema schema) {
        Optional<Table> here = schema.tables().find(table);
        Optional<Table> there = source.schema().tables().find(table);
        return here.isPresent() && here.map(Table::columns).equals(there.map(Table::columns));
    }

    /// A type that the document doesn't have stays in words.
    private ColumnType adapted(ColumnType type, Schema schema) {
        if (!(type instanceof ColumnType.Named(var id))) {
            return type;
        }
        Optional<NamedType> there = source.schema().types().find(id);
        Optional<NamedType> here = schema.types().stream()
                .filter(each -> there.map(NamedType::name)
                        .filter(each.name()::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
        return here.<ColumnType>map(each -> new ColumnType.Named(each.id()))
                .orElseGet(
                        () -> new ColumnType.Verbatim(there.map(NamedType::name).orElse("text")));
    }

    private Document placed(Document document, TableId original, TableId copy) {
        String colour = source.diagrams().stream()
                .flatMap(each -> each.boxes().find(original).stream())
                .map(Box::colour)
                .findFirst()
                .orElse("");
        Box box = new Box(places.getOrDefault(original, new Point(0, 0)), colour);
        return document.diagrams()
                .find(diagram)
                .map(on -> document.with(on.withBoxes(on.boxes().with(copy, box))))
                .orElse(document);
    }
}
