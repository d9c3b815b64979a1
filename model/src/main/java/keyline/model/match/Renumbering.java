package keyline.model.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// Gives the things of a schema the ids of those that they are matched with, and fresh ids to all others.
final class Renumbering {

    private final Matching matching;
    private final Document document;
    private final Map<Id, Id> ids = new HashMap<>();
    private int next;

    Renumbering(Matching matching, Document document) {
        this.matching = matching;
        this.document = document;
        this.next = document.nextId();
    }

    Merged merged() {
        Schema schema = Schema.empty();
        for (Namespace namespace : matching.read().namespaces()) {
            schema = schema.with(new Namespace(id(namespace.id(), NamespaceId::new), namespace.name()));
        }
        for (NamedType type : matching.read().types()) {
            schema = schema.with(type(type));
        }
        for (Table table : matching.read().tables()) {
            schema = schema.with(table(table));
        }
        for (View view : matching.read().views()) {
            NamespaceId namespace = id(view.namespace(), NamespaceId::new);
            schema = schema.with(
                    new View(id(view.id(), ViewId::new), namespace, view.name(), view.sql(), view.comment()));
        }
        return new Merged(
                new Document(schema, document.diagrams(), document.grids(), document.target(), next), ids);
    }

    private <I extends Id> I id(I read, IntFunction<I> kind) {
        Id known = ids.get(read);
        I id = kind.apply(known == null ? number(read) : known.value());
        ids.put(read, id);
        return id;
    }

    private int number(Id read) {
        return matching.present(read).map(Id::value).orElseGet(() -> next++);
    }

    private NamedType type(NamedType type) {
        TypeId id = id(type.id(), TypeId::new);
        NamespaceId namespace = id(type.namespace(), NamespaceId::new);
        return switch (type) {
            case NamedType.EnumType of -> new NamedType.EnumType(id, namespace, of.name(), of.values(), of.comment());
            case NamedType.Domain of ->
                new NamedType.Domain(
                        id,
                        namespace,
                        of.name(),
                        type(of.base()),
                        of.nullable(),
                        of.source(),
                        of.checks(),
                        of.comment());
        };
    }

    private ColumnType type(ColumnType type) {
        return type instanceof ColumnType.Named(var named) ? new ColumnType.Named(id(named, TypeId::new)) : type;
    }

    private Table table(Table table) {
        Optional<Table> mine = document.schema().tables().find(id(table.id(), TableId::new));
        return new Table(
                id(table.id(), TableId::new),
                id(table.namespace(), NamespaceId::new),
                table.name(),
                table.comment(),
                table.columns().stream().map(each -> column(each, table, mine)).toList(),
                table.constraints().stream().map(each -> constraint(each, mine)).toList(),
                table.indexes().stream().map(each -> index(each, mine)).toList());
    }

    /// A column of a primary key has no NULLs, whether that is said of it or not.
    private Column column(Column column, Table table, Optional<Table> mine) {
        boolean nullable = mine.filter(present -> table.inPrimaryKey(column.id()))
                .flatMap(present -> present.find(column(column.id())).filter(it -> present.inPrimaryKey(it.id())))
                .map(Column::nullable)
                .orElse(column.nullable());
        return new Column(
                column(column.id()), column.name(), type(column.type()), nullable, column.source(), column.comment());
    }

    private ColumnId column(ColumnId column) {
        return id(column, ColumnId::new);
    }

    private List<ColumnId> columns(List<ColumnId> columns) {
        return columns.stream().map(this::column).toList();
    }

    private Constraint constraint(Constraint constraint, Optional<Table> mine) {
        ConstraintId id = id(constraint.id(), ConstraintId::new);
        String name = mine.flatMap(table -> table.find(id)
                        .filter(present -> isName(constraint.name(), Names.of(present, table, document.schema())))
                        .map(Constraint::name))
                .orElse(constraint.name());
        return switch (constraint) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(id, name, columns(key.columns()));
            case Constraint.Unique unique -> new Constraint.Unique(id, name, columns(unique.columns()));
            case Constraint.Check check -> new Constraint.Check(id, name, check.expression());
            case Constraint.ForeignKey key ->
                new Constraint.ForeignKey(
                        id,
                        name,
                        columns(key.columns()),
                        id(key.parent(), TableId::new),
                        columns(key.parentColumns()),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral());
        };
    }

    /// A script spells the names out that a design derives; that is no change.
    private static boolean isName(String read, String present) {
        return read.isEmpty() || read.equalsIgnoreCase(present);
    }

    private Index index(Index index, Optional<Table> mine) {
        IndexId id = id(index.id(), IndexId::new);
        String name = mine.flatMap(table -> table.find(id)
                        .filter(present -> isName(index.name(), Names.of(present, table)))
                        .map(Index::name))
                .orElse(index.name());
        List<Index.Part> parts = index.parts().stream()
                .<Index.Part>map(part -> switch (part) {
                    case Index.OfColumn(ColumnId column, Index.Direction direction) ->
                        new Index.OfColumn(column(column), direction);
                    case Index.OfExpression expression -> expression;
                })
                .toList();
        return new Index(id, name, index.kind(), parts, index.method(), index.where());
    }
}
