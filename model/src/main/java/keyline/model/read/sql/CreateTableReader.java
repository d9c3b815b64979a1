package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Table;
import keyline.model.TableId;

/// `CREATE TABLE`.
record CreateTableReader(ClauseParser parser) implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        draft.sequences().use(statement);
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("TABLE");
        boolean lenient = tokens.skip("IF", "NOT", "EXISTS");
        QualifiedName name = tokens.name(draft.dialect());
        if (draft.isTaken(name)) {
            if (lenient) {
                return;
            }
            throw new NotUnderstood(name + " is there already");
        }
        Table table = Table.of(draft.newId(TableId::new), name.name()).withNamespace(draft.namespaceOf(name));
        Table complete = complete(table, tokens, new TableElements(parser, draft, statement), draft);
        List<SqlToken> options = tokens.rest();
        Reach.ofTable(statement.head(), options)
                .ifPresent(reach -> draft.skip(
                        statement.lineAt(options.getFirst().start()),
                        name + ": " + tokens.textOf(options),
                        reach.reasonOfTable()));
        String comment = comment(tokens);
        draft.put(comment.isEmpty() ? complete : complete.withComment(comment));
    }

    private static Table complete(Table table, Tokens tokens, TableElements elements, Draft draft)
            throws NotUnderstood {
        Table begun = table;
        if (tokens.skip("PARTITION", "OF")) {
            begun = elements.inherited(draft.existing(tokens.name(draft.dialect())), begun);
            draft.remarks().notKept("partitions of tables, read as tables of their own");
        }
        if (tokens.skip("LIKE")) {
            return elements.inherited(draft.existing(tokens.name(draft.dialect())), begun);
        }
        boolean opens = tokens.peek().is('(');
        if (!opens && tokens.isNext("AS")) {
            throw new NotUnderstood("what a query gives isn't known");
        }
        List<Tokens> clauses = tokens.closedGroup().split();
        begun = inheriting(begun, clauses, tokens, new Parents(elements, draft));
        return elements.read(clauses, begun);
    }

    /// Where inherited columns come from.
    private record Parents(TableElements elements, Draft draft) {

        Table of(Tokens name, Table table) throws NotUnderstood {
            return elements.inherited(draft.existing(name.name(draft.dialect())), table);
        }
    }

    /// Takes over the columns of `LIKE` clauses, which are taken out of the list, and of `INHERITS`.
    private static Table inheriting(Table table, List<Tokens> clauses, Tokens behind, Parents parents)
            throws NotUnderstood {
        Table complete = table;
        for (Tokens clause : new ArrayList<>(clauses)) {
            if (clause.isNext("LIKE") && clause.peek(1).isName()) {
                clauses.remove(clause);
                clause.skip("LIKE");
                complete = parents.of(clause, complete);
            }
        }
        if (behind.skip("INHERITS")) {
            for (Tokens parent : behind.group().split()) {
                complete = parents.of(parent, complete);
            }
        }
        return complete;
    }

    /// MySQL's, among the options behind the columns.
    private static String comment(Tokens tokens) {
        if (!tokens.skipTo("COMMENT")) {
            return "";
        }
        tokens.skip('=');
        return tokens.peek().kind() == SqlToken.Kind.TEXT ? tokens.next().value() : "";
    }
}
