package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index.Direction;
import keyline.model.Index.Kind;
import keyline.model.Index.OfColumn;
import keyline.model.Index.OfExpression;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.read.sql.ElementParser.Parsed;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.Index.ColumnParams;

/// Reads a constraint or index that stands among the columns of a table.
///
/// @param line where it stands, for the report
record ConstraintReader(Draft draft, Element element, int line) {

    /// Gives the table the constraint or index.
    Table read(Parsed parsed, Table table) throws NotUnderstood {
        return switch (parsed) {
            case Parsed.Plain(var _, PlainElement.OfKey key) -> table.with(key(key, table));
            case Parsed.Plain(var _, PlainElement.OfForeignKey key) -> {
                open(key.name(), Draft.columns(table, key.columns()), key.target(), table);
                yield table;
            }
            case Parsed.Odd(var _, Index index) -> read(index, table);
            case Parsed.Plain _, Parsed.Odd _ -> table;
        };
    }

    private Constraint key(PlainElement.OfKey key, Table table) throws NotUnderstood {
        ConstraintId id = draft.newId(ConstraintId::new);
        List<ColumnId> columns = Draft.columns(table, key.columns());
        return switch (key.kind()) {
            case PRIMARY -> new Constraint.PrimaryKey(id, key.name(), columns);
            case UNIQUE -> new Constraint.Unique(id, key.name(), columns);
        };
    }

    private Table read(Index index, Table table) throws NotUnderstood {
        String name = index.getName() == null ? "" : name(index.getName());
        return switch (index.getKind()) {
            case PRIMARY_KEY ->
                table.with(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), name, columns(index, table)));
            case UNIQUE -> unique(index, name, table);
            case CHECK -> table.with(new Constraint.Check(draft.newId(ConstraintId::new), name, condition()));
            case FOREIGN_KEY -> {
                ForeignKeyIndex key = (ForeignKeyIndex) index;
                open(
                        name,
                        columns(index, table),
                        ParsedReference.target(key.getReference(), element.clause(), draft.dialect()),
                        table);
                yield table;
            }
            case INDEX -> table.with(index(index, name, "", table));
            case FULLTEXT -> table.with(index(index, name, "fulltext", table));
            case SPATIAL -> table.with(index(index, name, "spatial", table));
            case EXCLUDE -> throw new NotUnderstood("exclusion constraints are no part of a design");
            case DEFAULT, OTHER -> throw new NotUnderstood("it isn't understood");
        };
    }

    private String name(String parsed) {
        return element.clause().name(parsed, draft.dialect());
    }

    private String condition() throws NotUnderstood {
        if (element.clause().checks().isEmpty()) {
            throw new NotUnderstood("the condition is missing");
        }
        return element.clause().checks().getFirst();
    }

    private Table unique(Index index, String name, Table table) throws NotUnderstood {
        for (ColumnParams part : index.getColumns()) {
            if (part.getExpression() != null) {
                keyline.model.Index unique = index(index, name, "", table);
                return table.with(
                        new keyline.model.Index(unique.id(), unique.name(), Kind.UNIQUE, unique.parts(), "", ""));
            }
        }
        return table.with(new Constraint.Unique(draft.newId(ConstraintId::new), name, columns(index, table)));
    }

    private List<ColumnId> columns(Index index, Table table) throws NotUnderstood {
        List<String> names = new ArrayList<>();
        for (ColumnParams part : index.getColumns()) {
            names.add(name(part));
        }
        return Draft.columns(table, names);
    }

    private String name(ColumnParams part) throws NotUnderstood {
        if (part.getColumnName() == null) {
            throw new NotUnderstood("a key can't be over an expression");
        }
        return name(part.getColumnName());
    }

    private keyline.model.Index index(Index index, String name, String method, Table table) throws NotUnderstood {
        List<keyline.model.Index.Part> parts = new ArrayList<>();
        for (ColumnParams part : index.getColumns()) {
            Direction direction = isDescending(part) ? Direction.DESCENDING : Direction.ASCENDING;
            if (part.getExpression() == null) {
                parts.add(new OfColumn(Draft.column(table, name(part)).id(), direction));
            } else {
                parts.add(new OfExpression(expression(part.getExpression()), direction));
            }
        }
        return new keyline.model.Index(draft.newId(IndexId::new), name, Kind.PLAIN, parts, method, "");
    }

    private String expression(Expression parsed) {
        return RawName.bare(element.clause().shown(parsed.toString()));
    }

    /// The length of a prefix stands in the same place.
    private boolean isDescending(ColumnParams part) {
        boolean descending = false;
        for (String word : part.getParams() == null ? List.<String>of() : part.getParams()) {
            descending |= word.equalsIgnoreCase("DESC");
            if (word.startsWith("(")) {
                draft.remarks().notKept("lengths of prefixes in indexes");
            }
        }
        return descending;
    }

    /// Notes a foreign key, to be closed when all tables are there.
    void open(String name, List<ColumnId> columns, KeyTarget target, Table child) {
        draft.openKeys()
                .add(new OpenForeignKey(
                        child.id(),
                        name,
                        columns,
                        parent(target.parent(), child),
                        target.columns(),
                        new OpenForeignKey.Actions(
                                target.onDelete(),
                                target.onUpdate(),
                                element.known().deferral()),
                        new OpenForeignKey.Where(
                                draft.file(), line, element.tokens().text())));
    }

    /// A parent without a schema is looked for in that of its child first.
    private QualifiedName parent(QualifiedName named, Table child) {
        if (!named.namespace().isEmpty()) {
            return named;
        }
        String own =
                draft.document().schema().namespaces().get(child.namespace()).name();
        QualifiedName beside = new QualifiedName(own, named.name());
        return draft.table(beside).isPresent() ? beside : named;
    }
}
