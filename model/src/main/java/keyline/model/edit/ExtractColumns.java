package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.diagram.Point;

/// Takes columns out into a table of their own, which has a numbered key, and refers to it: what was the same in many
/// rows stands there once. What is over these columns alone, such as a foreign key or a check, goes with them. The rows
/// are moved by the same step of the store. Where it is refused, nothing changes.
///
/// @param columns of the table; they get new ids in the table that is made
/// @param made the id of the new table, from [Document#newId]
/// @param at the upper left corner of its box
public record ExtractColumns(
        TableId table, Set<ColumnId> columns, TableId made, String name, DiagramId diagram, Point at) implements Edit {

    public ExtractColumns {
        columns = Set.copyOf(columns);
    }

    @Override
    public String label(Document before) {
        return Wording.joined("Extract", name, "from", Wording.name(before, table));
    }

    /// Why these columns can't be taken out of the table, as one sentence.
    public static Optional<String> obstacle(Document document, TableId table, Set<ColumnId> columns) {
        return new Extraction(document, table, columns).obstacle();
    }

    /// The columns in the order of the table.
    public List<Column> inOrder(Table before) {
        return before.columns().stream()
                .filter(column -> columns.contains(column.id()))
                .toList();
    }

    @Override
    public Document apply(Document before) {
        return obstacle(before, table, columns).isEmpty() ? extracted(before) : before;
    }

    private Document extracted(Document before) {
        Table from = before.schema().table(table);
        Document document = withNew(before.taking(made), from);
        Table target = document.schema().table(made);
        Extraction extraction = new Extraction(document, table, columns);
        Table filled = extraction.taking(from, target, document.nextId());
        document = Documents.placed(Documents.replaced(document, filled), diagram, made, at);
        Document reduced = new DropColumns(table, columns).apply(document);
        return referring(reduced, from, extraction);
    }

    /// The document with the new table: its key and copies of the columns.
    private Document withNew(Document document, Table from) {
        ColumnId key = document.newId(ColumnId::new);
        List<Column> copies = new ArrayList<>();
        for (Column column : inOrder(from)) {
            ColumnId copy = new ColumnId(key.value() + 1 + copies.size());
            copies.add(new Column(
                    copy, column.name(), column.type(), column.nullable(), column.source(), column.comment()));
        }
        String keyName = FreeName.like("id", copies.stream().map(Column::name));
        List<Column> all = new ArrayList<>(copies);
        all.addFirst(Column.of(key, keyName, ColumnType.Plain.INTEGER).asNotNull());
        Table table = new Table(made, from.namespace(), name, "", all, List.of(), List.of());
        Document with = Documents.replaced(document, table);
        ValueSource numbered = new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT);
        return new SetValueSource(made, key, numbered)
                .apply(new SetPrimaryKey(made, List.of(key), with.newId(ConstraintId::new)).apply(with));
    }

    /// The document with the column that refers, where the first of those stood that are gone.
    private Document referring(Document reduced, Table before, Extraction extraction) {
        Table rest = reduced.schema().table(table);
        ColumnId id = reduced.newId(ColumnId::new);
        String wanted = FreeName.like(Singular.of(name), rest.columns().stream().map(Column::name));
        Column link = Column.of(id, wanted, ColumnType.Plain.INTEGER);
        boolean required = columns.stream().anyMatch(before::isNotNull);
        int position = before.columns().indexOf(inOrder(before).getFirst());
        Document with = new AddColumn(table, position, required ? link.asNotNull() : link).apply(reduced);
        ColumnId key = with.schema().table(made).columns().getFirst().id();
        ConstraintId constraint = with.newId(ConstraintId::new);
        Document linked =
                new AddConstraint(table, ForeignKey.of(constraint, List.of(id), made, List.of(key))).apply(with);
        return extraction.wasUnique(before) ? new MakeUnique(table, List.of(id)).apply(linked) : linked;
    }
}
