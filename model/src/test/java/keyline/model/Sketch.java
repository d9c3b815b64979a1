package keyline.model;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.edit.AddNamedType;
import keyline.model.edit.AddNamespace;
import keyline.model.edit.AddView;
import keyline.model.edit.Edit;

/// Builds small documents for tests, in the words of people: `sketch.table("orders", "id int pk", "note text")`.
public final class Sketch {

    private Document document = Document.empty();

    /// An empty document.
    public Sketch() {}

    /// A table with columns given as `name type`, followed by any of `pk`, `identity`, `not null`, `unique`.
    public TableId table(String name, String... columns) {
        TableId id = document.newId(TableId::new);
        document = document.with(Table.of(id, name)).taking(id);
        List<ColumnId> key = new ArrayList<>();
        for (String text : columns) {
            ColumnId column = column(id, text);
            if (text.contains(" pk")) {
                key.add(column);
            }
            if (text.contains(" unique")) {
                unique(id, text.substring(0, text.indexOf(" ")));
            }
        }
        if (!key.isEmpty()) {
            constraint(id, new Constraint.PrimaryKey(newConstraint(), "", key));
        }
        diagram(document.firstDiagram()
                .withBoxes(document.firstDiagram().boxes().with(id, Box.at(id.value(), 0))));
        return id;
    }

    private ColumnId column(TableId table, String text) {
        String[] words = text.split(" ", 3);
        String rest = words.length > 2 ? words[2] : "";
        ColumnId id = document.newId(ColumnId::new);
        Column column = Column.of(id, words[0], TypeText.read(words[1], document.schema()));
        if (rest.contains("not null") || rest.contains("pk")) {
            column = column.asNotNull();
        }
        if (rest.contains("identity")) {
            column = column.withSource(new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT));
        }
        document = document.with(get(table).with(column)).taking(id);
        return id;
    }

    /// A unique constraint.
    public ConstraintId unique(TableId table, String... columns) {
        return constraint(table, new Constraint.Unique(newConstraint(), "", columns(table, columns)));
    }

    /// A check.
    public ConstraintId check(TableId table, String expression) {
        return constraint(table, new Constraint.Check(newConstraint(), "", expression));
    }

    /// A foreign key of NO ACTION between single columns.
    public ConstraintId foreignKey(TableId child, String column, TableId parent, String key) {
        return foreignKey(child, List.of(column), parent, List.of(key));
    }

    /// A foreign key of NO ACTION.
    public ConstraintId foreignKey(TableId child, List<String> columns, TableId parent, List<String> key) {
        return constraint(
                child,
                Constraint.ForeignKey.of(
                        newConstraint(),
                        columns(child, columns.toArray(String[]::new)),
                        parent,
                        columns(parent, key.toArray(String[]::new))));
    }

    /// Any constraint.
    public ConstraintId constraint(TableId table, Constraint constraint) {
        document = document.with(get(table).with(constraint)).taking(constraint.id());
        return constraint.id();
    }

    /// An index over columns.
    public IndexId index(TableId table, Index.Kind kind, String... columns) {
        List<Index.Part> parts = columns(table, columns).stream()
                .<Index.Part>map(column -> new Index.OfColumn(column, Index.Direction.ASCENDING))
                .toList();
        IndexId id = document.newId(IndexId::new);
        document = document.with(get(table).with(new Index(id, "", kind, parts, "", ""))).taking(id);
        return id;
    }

    /// An enum.
    public TypeId enumType(String name, String... values) {
        TypeId id = document.newId(TypeId::new);
        perform(new AddNamedType(
                new NamedType.EnumType(id, Namespace.DEFAULT.id(), name, List.of(values), "")));
        return id;
    }

    /// A view.
    public ViewId view(String name, String sql) {
        ViewId id = document.newId(ViewId::new);
        perform(new AddView(
                new View(id, Namespace.DEFAULT.id(), name, sql, ""), diagram(), new Point(0, 0)));
        return id;
    }

    /// A namespace.
    public NamespaceId namespace(String name) {
        NamespaceId id = document.newId(NamespaceId::new);
        perform(new AddNamespace(new Namespace(id, name)));
        return id;
    }

    /// Applies an edit.
    public Document perform(Edit edit) {
        document = edit.apply(document);
        return document;
    }

    /// Puts a diagram in place of the one of the same id.
    public void diagram(Diagram changed) {
        document = document.with(changed);
    }

    /// The only diagram.
    public DiagramId diagram() {
        return document.firstDiagram().id();
    }

    /// The document so far.
    public Document document() {
        return document;
    }

    /// A table of the document so far.
    public Table get(TableId table) {
        return document.schema().table(table);
    }

    /// A column by its name.
    public ColumnId columnNamed(TableId table, String name) {
        return columns(table, name).getFirst();
    }

    /// A foreign key by its id.
    public Constraint.ForeignKey foreignKey(TableId table, ConstraintId key) {
        return (Constraint.ForeignKey) get(table).find(key).orElseThrow();
    }

    /// Columns by their names.
    public List<ColumnId> columns(TableId table, String... names) {
        return List.of(names).stream()
                .map(name -> get(table).columnNamed(name).orElseThrow().id())
                .toList();
    }

    private ConstraintId newConstraint() {
        return document.newId(ConstraintId::new);
    }
}
