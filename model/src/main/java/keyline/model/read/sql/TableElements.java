package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.read.sql.ElementParser.Parsed;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;

/// Reads columns and constraints of a table, be they within `CREATE TABLE` or behind `ALTER TABLE ... ADD`. What can't
/// be read is reported, the rest is read all the same.
final class TableElements {

    private static final int MOST_CLAUSES = 20_000;

    private final ClauseParser parser;
    private final Draft draft;
    private final ScriptStatement statement;
    private final ElementParser elements;

    TableElements(ClauseParser parser, Draft draft, ScriptStatement statement) {
        this.parser = parser;
        this.draft = draft;
        this.statement = statement;
        elements = new ElementParser(parser, draft.dialect(), this::skip);
    }

    /// The table with these elements, the columns first.
    Table read(List<Tokens> clauses, Table table) throws NotUnderstood {
        if (clauses.size() > MOST_CLAUSES) {
            throw new NotUnderstood("it has more columns than any database takes");
        }
        List<Parsed> parsed = elements.parse(clauses);
        Table complete = withColumns(parsed, table);
        for (Parsed each : parsed) {
            complete = isColumn(each) ? complete : constraint(each, complete);
        }
        return complete;
    }

    private Table withColumns(List<Parsed> parsed, Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        for (Parsed each : parsed) {
            if (isColumn(each)) {
                column(each, table, columns, constraints);
            }
        }
        return table.withColumns(columns).withConstraints(constraints);
    }

    private static boolean isColumn(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Plain plain -> plain.clause() instanceof PlainElement.OfColumn;
            case Parsed.Odd odd -> odd.clause() instanceof ColumnDefinition;
        };
    }

    private void skip(Element element, String reason) {
        draft.skip(line(element), element.tokens().text(), reason);
    }

    private int line(Element element) {
        return statement.lineAt(element.tokens().start());
    }

    /// Adds a column and the constraints beside it.
    private void column(Parsed parsed, Table table, List<Column> columns, List<Constraint> constraints) {
        Element element = parsed.element();
        try {
            ColumnReader.Reading reading = new ColumnReader(draft).read(parsed, table, draft.newId(ColumnId::new));
            ColumnId kept = merged(columns, reading.column());
            reading.constraints().forEach(constraint -> constraints.add(over(constraint, kept)));
            for (ColumnReader.Reference reference : reading.references()) {
                new ConstraintReader(draft, element, line(element))
                        .open(reference.name(), List.of(kept), reference.target(), table);
            }
        } catch (NotUnderstood e) {
            skip(element, e.reason());
        }
    }

    /// A column that an inherited table has, too, is one with that.
    private static ColumnId merged(List<Column> columns, Column column) {
        for (int i = 0; i < columns.size(); i++) {
            Column inherited = columns.get(i);
            if (inherited.name().equals(column.name())) {
                boolean nullable = inherited.nullable() && column.nullable();
                columns.set(
                        i,
                        new Column(
                                inherited.id(),
                                column.name(),
                                column.type(),
                                nullable,
                                column.source(),
                                column.comment()));
                return inherited.id();
            }
        }
        columns.add(column);
        return column.id();
    }

    private static Constraint over(Constraint constraint, ColumnId column) {
        return switch (constraint) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(key.id(), key.name(), List.of(column));
            case Constraint.Unique key -> new Constraint.Unique(key.id(), key.name(), List.of(column));
            case Constraint.Check check -> check;
            case Constraint.ForeignKey key -> key;
        };
    }

    private Table constraint(Parsed parsed, Table table) {
        Element element = parsed.element();
        try {
            return new ConstraintReader(draft, element, line(element)).read(parsed, table);
        } catch (NotUnderstood e) {
            skip(element, e.reason());
            return table;
        }
    }

    /// What stands behind `DEFAULT` for the column.
    ///
    /// @param clause with that word
    ValueSource value(Column column, Tokens clause) throws NotUnderstood {
        List<SqlToken> tokens =
                new ArrayList<>(List.of(SqlToken.word("c", clause.start()), SqlToken.word("int", clause.start())));
        tokens.addAll(clause.rest());
        Element element = Mending.column(column.name(), clause.with(tokens), draft.dialect());
        return ColumnReader.source(element, definition(element), column.type());
    }

    /// The type that the column is to have.
    ColumnType type(Column column, Table table, Tokens clause) throws NotUnderstood {
        List<SqlToken> tokens = new ArrayList<>(List.of(SqlToken.word("c", clause.start())));
        tokens.addAll(clause.rest());
        Element element = Mending.column(column.name(), clause.with(tokens), draft.dialect());
        return new TypeReader(draft)
                .read(element.shown(definition(element).getColDataType().toString()));
    }

    /// The table with this column declared anew; what isn't declared stays but for its nullability.
    Table replaced(Column column, Table table, Tokens clause) throws NotUnderstood {
        Element element = Mending.column(Tokens.plain(clause.peek(), draft.dialect()), clause, draft.dialect());
        ColumnDefinition definition = definition(element);
        ColumnReader.Reading reading =
                new ColumnReader(draft).read(new Parsed.Odd(element, definition), table, column.id());
        Table complete = table.with(reading.column());
        for (Constraint constraint : reading.constraints()) {
            complete = complete.with(constraint);
        }
        return complete;
    }

    private ColumnDefinition definition(Element element) throws NotUnderstood {
        if (parser.parse(List.of(element.clause().sql())).getFirst() instanceof ColumnDefinition definition) {
            return definition;
        }
        throw new NotUnderstood("it isn't understood");
    }

    /// Copies what a table takes over from another: its columns and their checks, each with an id of its own.
    Table inherited(Table from, Table table) {
        Table complete = table;
        for (Column column : from.columns()) {
            complete = complete.with(new Column(
                    draft.newId(ColumnId::new),
                    column.name(),
                    column.type(),
                    !from.isNotNull(column.id()),
                    column.source(),
                    column.comment()));
        }
        for (Constraint.Check check : from.constraintsOf(Constraint.Check.class)) {
            complete = complete.with(
                    new Constraint.Check(draft.newId(ConstraintId::new), check.name(), check.expression()));
        }
        return complete;
    }
}
