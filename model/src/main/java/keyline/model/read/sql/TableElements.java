package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.ValueSource;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.TableElement;

/// Reads columns and constraints of a table, be they within `CREATE TABLE` or behind `ALTER TABLE ... ADD`. What can't
/// be read is reported, the rest is read all the same.
final class TableElements {

    private static final Set<String> INDEXES = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

    private final ClauseParser parser;
    private final Draft draft;
    private final ScriptStatement statement;

    TableElements(ClauseParser parser, Draft draft, ScriptStatement statement) {
        this.parser = parser;
        this.draft = draft;
        this.statement = statement;
    }

    /// The table with these elements, the columns first.
    Table read(List<Tokens> clauses, Table table) {
        List<Element> elements = new ArrayList<>();
        List<TableElement> parsed = new ArrayList<>();
        for (Tokens clause : clauses) {
            if (!clause.atEnd()) { // a comma behind the last is common in SQL Server
                elements.add(element(clause));
            }
        }
        parse(elements, parsed);
        Table complete = table;
        for (int i = 0; i < elements.size(); i++) {
            if (parsed.get(i) instanceof ColumnDefinition column) {
                complete = column(elements.get(i), column, complete);
            }
        }
        for (int i = 0; i < elements.size(); i++) {
            if (parsed.get(i) instanceof Index index) {
                complete = constraint(elements.get(i), index, complete);
            }
        }
        return complete;
    }

    /// Whether the clause is a column's.
    private boolean isColumn(Tokens clause) {
        SqlToken first = clause.peek();
        if (first.kind() != SqlToken.Kind.WORD) {
            return true;
        }
        String word = first.text().toUpperCase(java.util.Locale.ROOT);
        return switch (word) {
            case "CONSTRAINT" -> false;
            case "PRIMARY", "FOREIGN" -> !clause.peek(1).is("KEY");
            case "UNIQUE" ->
                !clause.peek(1).is('(')
                        && !clause.peek(2).is('(')
                        && !clause.peek(3).is('(');
            case "CHECK" -> !clause.peek(1).is('(') && !clause.peek(1).is("NOT");
            case "EXCLUDE" -> !clause.peek(1).is('(') && !clause.peek(1).is("USING");
            default -> !INDEXES.contains(word) || !draft.dialect().hasIndexesInTables() || !isIndex(clause);
        };
    }

    /// A column of that name has a type, which may have a length in parentheses, but no columns.
    private static boolean isIndex(Tokens clause) {
        return clause.peek(1).is('(')
                || clause.peek(1).is("KEY")
                || clause.peek(1).is("INDEX")
                || (clause.peek(2).is('(') && clause.peek(3).kind() != SqlToken.Kind.NUMBER)
                || clause.peek(2).is("USING")
                || clause.peek(2).is("UNIQUE")
                || clause.peek(2).is("CLUSTERED")
                || clause.peek(2).is("NONCLUSTERED");
    }

    private Element element(Tokens clause) {
        return isColumn(clause)
                ? Mending.column(Tokens.plain(clause.peek(), draft.dialect()), clause, draft.dialect())
                : Mending.constraint(clause, draft.dialect());
    }

    /// All at once, which is fast; when that fails, one by one, so that only what is wrong is lost.
    private void parse(List<Element> elements, List<TableElement> parsed) {
        try {
            parsed.addAll(parser.parse(elements.stream().map(Element::sql).toList()));
        } catch (NotUnderstood _) {
            List<Element> all = List.copyOf(elements);
            elements.clear();
            for (Element element : all) {
                parseAlone(element, elements, parsed);
            }
        }
    }

    private void parseAlone(Element element, List<Element> elements, List<TableElement> parsed) {
        try {
            parsed.addAll(parser.parse(List.of(element.sql())));
            elements.add(element);
        } catch (NotUnderstood e) {
            Optional<Element> hidden = hidden(element, parsed);
            hidden.ifPresentOrElse(elements::add, () -> skip(element, e.reason()));
        }
    }

    /// The name of a type may be a keyword of the parser.
    private Optional<Element> hidden(Element element, List<TableElement> parsed) {
        if (!element.isColumn() || !element.tokens().peek(1).isName()) {
            return Optional.empty();
        }
        try {
            Element hidden = Mending.columnOfOddType(element, draft.dialect());
            parsed.addAll(parser.parse(List.of(hidden.sql())));
            return Optional.of(hidden);
        } catch (NotUnderstood _) {
            return Optional.empty(); // the first failure says more
        }
    }

    private void skip(Element element, String reason) {
        draft.skip(line(element), element.tokens().text(), reason);
    }

    private int line(Element element) {
        return statement.lineAt(element.tokens().start());
    }

    private Table column(Element element, ColumnDefinition definition, Table table) {
        try {
            ColumnId id = draft.newId(ColumnId::new);
            ColumnReader.Reading reading = new ColumnReader(draft).read(element, definition, table, id);
            Table complete = merged(table, reading.column());
            ColumnId kept = Draft.column(complete, element.column()).id();
            for (Constraint constraint : reading.constraints()) {
                complete = complete.with(over(constraint, kept));
            }
            var position = new ConstraintReader.Position(element, complete, line(element));
            for (ColumnReader.Reference reference : reading.references()) {
                new ConstraintReader(draft).open(reference.name(), List.of(kept), reference.target(), position);
            }
            return complete;
        } catch (NotUnderstood e) {
            skip(element, e.reason());
            return table;
        }
    }

    /// A column that an inherited table has, too, is one with that.
    private static Table merged(Table table, Column column) throws NotUnderstood {
        if (table.columns().stream().anyMatch(each -> each.name().equals(column.name()))) {
            Column inherited = Draft.column(table, column.name());
            boolean nullable = inherited.nullable() && column.nullable();
            return table.with(new Column(
                    inherited.id(), column.name(), column.type(), nullable, column.source(), column.comment()));
        }
        return table.with(column);
    }

    private static Constraint over(Constraint constraint, ColumnId column) {
        return switch (constraint) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(key.id(), key.name(), List.of(column));
            case Constraint.Unique key -> new Constraint.Unique(key.id(), key.name(), List.of(column));
            case Constraint.Check check -> check;
            case Constraint.ForeignKey key -> key;
        };
    }

    private Table constraint(Element element, Index index, Table table) {
        try {
            return new ConstraintReader(draft).read(element, index, table, line(element));
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
        ColumnDefinition definition = definition(Mending.column(column.name(), clause.with(tokens), draft.dialect()));
        return ColumnReader.source(definition, column.type());
    }

    /// The type that the column is to have.
    ColumnType type(Column column, Table table, Tokens clause) throws NotUnderstood {
        List<SqlToken> tokens = new ArrayList<>(List.of(SqlToken.word("c", clause.start())));
        tokens.addAll(clause.rest());
        ColumnDefinition definition = definition(Mending.column(column.name(), clause.with(tokens), draft.dialect()));
        return new TypeReader(draft).read(definition.getColDataType().toString());
    }

    /// The table with this column declared anew; what isn't declared stays but for its nullability.
    Table replaced(Column column, Table table, Tokens clause) throws NotUnderstood {
        Element element = Mending.column(Tokens.plain(clause.peek(), draft.dialect()), clause, draft.dialect());
        ColumnDefinition definition = definition(element);
        ColumnReader.Reading reading = new ColumnReader(draft).read(element, definition, table, column.id());
        Table complete = table.with(reading.column());
        for (Constraint constraint : reading.constraints()) {
            complete = complete.with(constraint);
        }
        return complete;
    }

    private ColumnDefinition definition(Element element) throws NotUnderstood {
        if (parser.parse(List.of(element.sql())).getFirst() instanceof ColumnDefinition definition) {
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
