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
import keyline.model.ReferentialAction;
import keyline.model.Table;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.Index.ColumnParams;

/// Reads a constraint or index that stands among the columns of a table.
///
/// @param line where it stands, for the report
record ConstraintReader(Draft draft, Element element, int line) {

    /// Gives the table the constraint or index.
    Table read(Index index, Table table) throws NotUnderstood {
        String name = index.getName() == null ? "" : name(index.getName());
        return switch (index.getKind()) {
            case PRIMARY_KEY ->
                table.with(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), name, columns(index, table)));
            case UNIQUE -> unique(index, name, table);
            case CHECK -> table.with(new Constraint.Check(draft.newId(ConstraintId::new), name, condition()));
            case FOREIGN_KEY -> {
                ForeignKeyIndex key = (ForeignKeyIndex) index;
                open(name, columns(index, table), key.getReference(), table);
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
    void open(String name, List<ColumnId> columns, ForeignKeyReference target, Table child) {
        List<String> parentColumns = target.getReferencedColumnNames() == null
                ? List.of()
                : target.getReferencedColumnNames().stream().map(this::name).toList();
        draft.openKeys()
                .add(new OpenForeignKey(
                        child.id(),
                        name,
                        columns,
                        parent(target, child),
                        parentColumns,
                        actions(target),
                        new OpenForeignKey.Where(
                                draft.file(), line, element.tokens().text())));
    }

    /// A parent without a schema is looked for in that of its child first.
    private QualifiedName parent(ForeignKeyReference target, Table child) {
        String schema = target.getTable().getSchemaName();
        String name = name(target.getTable().getName());
        if (schema != null && !schema.isEmpty()) {
            return new QualifiedName(name(schema), name);
        }
        String own =
                draft.document().schema().namespaces().get(child.namespace()).name();
        return draft.table(new QualifiedName(own, name)).isPresent()
                ? new QualifiedName(own, name)
                : new QualifiedName("", name);
    }

    private OpenForeignKey.Actions actions(ForeignKeyReference target) {
        return new OpenForeignKey.Actions(
                action(target, net.sf.jsqlparser.statement.ReferentialAction.Type.DELETE),
                action(target, net.sf.jsqlparser.statement.ReferentialAction.Type.UPDATE),
                element.known().deferral());
    }

    private static ReferentialAction action(
            ForeignKeyReference target, net.sf.jsqlparser.statement.ReferentialAction.Type when) {
        var action = target.getReferentialAction(when);
        return action == null
                ? ReferentialAction.NO_ACTION
                : switch (action.getAction()) {
                    case CASCADE -> ReferentialAction.CASCADE;
                    case RESTRICT -> ReferentialAction.RESTRICT;
                    case NO_ACTION -> ReferentialAction.NO_ACTION;
                    case SET_NULL -> ReferentialAction.SET_NULL;
                    case SET_DEFAULT -> ReferentialAction.SET_DEFAULT;
                };
    }
}
