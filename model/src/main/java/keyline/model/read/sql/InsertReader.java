package keyline.model.read.sql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.RowSink;
import keyline.model.read.sql.SqlToken.Kind;

/// `INSERT ... VALUES`, whose rows go on one by one.
record InsertReader(RowSink rows) implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood, IOException {
        Lookahead tokens =
                new Lookahead(new SqlLexer(statement.text(), draft.dialect().lexis()));
        skipTo(tokens);
        Table table = draft.existing(name(tokens, draft));
        List<ColumnId> columns = columns(tokens, table, draft);
        if (tokens.peek().is("OVERRIDING")) {
            tokens.next();
            tokens.next();
            tokens.next();
        }
        if (!tokens.peek().is("VALUES") && !tokens.peek().is("VALUE")) {
            throw new NotUnderstood("only rows that are written down are read");
        }
        tokens.next();
        rows(tokens, table, columns);
    }

    private static void skipTo(Lookahead tokens) {
        tokens.next();
        while (tokens.peek().is("IGNORE")
                || tokens.peek().is("INTO")
                || tokens.peek().is("LOW_PRIORITY")
                || tokens.peek().is("DELAYED")
                || tokens.peek().is("OR")
                || tokens.peek().is("REPLACE")) {
            tokens.next();
        }
    }

    private static QualifiedName name(Lookahead tokens, Draft draft) throws NotUnderstood {
        List<String> parts = new ArrayList<>();
        do {
            if (!tokens.peek().isName()) {
                throw new NotUnderstood("the table is missing");
            }
            parts.add(Tokens.plain(tokens.next(), draft.dialect()));
        } while (tokens.skip('.'));
        return QualifiedName.of(parts);
    }

    private static List<ColumnId> columns(Lookahead tokens, Table table, Draft draft) throws NotUnderstood {
        if (!tokens.skip('(')) {
            return table.columns().stream().map(keyline.model.Column::id).toList();
        }
        List<ColumnId> columns = new ArrayList<>();
        while (!tokens.skip(')')) {
            if (tokens.peek().kind() == Kind.END) {
                throw new NotUnderstood("the list of columns doesn't end");
            }
            SqlToken name = tokens.next();
            if (name.isName()) {
                columns.add(
                        Draft.column(table, Tokens.plain(name, draft.dialect())).id());
            }
        }
        return columns;
    }

    private void rows(Lookahead tokens, Table table, List<ColumnId> columns) throws NotUnderstood, IOException {
        do {
            tokens.skipWord("ROW");
            if (!tokens.skip('(')) {
                throw new NotUnderstood("“" + tokens.peek().text() + "” isn't understood here");
            }
            List<Value> values = LiteralReader.row(tokens);
            if (values.size() > columns.size()) {
                throw new NotUnderstood("a row has %d values for %d columns".formatted(values.size(), columns.size()));
            }
            rows.row(table.id(), columns.subList(0, values.size()), values);
        } while (tokens.skip(','));
    }
}
