package keyline.model.read.sql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Identity;
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
        if (tokens.skipWord("DEFAULT") && tokens.peek().is("VALUES")) {
            rows.row(table.id(), List.of(), List.of());
            return;
        }
        if (!tokens.peek().is("VALUES") && !tokens.peek().is("VALUE")) {
            throw new NotUnderstood("only rows that are written down are read");
        }
        tokens.next();
        rows(tokens, new Target(table, columns, draft.dialect().numbersForNull()));
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

    private void rows(Lookahead tokens, Target target) throws NotUnderstood, IOException {
        do {
            tokens.skipWord("ROW");
            if (!tokens.skip('(')) {
                throw new NotUnderstood("“" + tokens.peek().text() + "” isn't understood here");
            }
            target.hand(LiteralReader.row(tokens), rows);
        } while (tokens.skip(','));
    }

    /// Where the rows go.
    ///
    /// @param numbersForNull whether NULL asks for the next number where a column is numbered
    private record Target(Table table, List<ColumnId> columns, boolean numbersForNull) {

        /// Hands the row on, with the columns only that it has a value for.
        void hand(List<Optional<Value>> written, RowSink rows) throws NotUnderstood, IOException {
            if (written.size() > columns.size()) {
                throw new NotUnderstood("a row has %d values for %d columns".formatted(written.size(), columns.size()));
            }
            List<ColumnId> given = new ArrayList<>();
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                Optional<Value> value = written.get(i);
                if (value.isPresent() && !isNumbered(columns.get(i), value.get())) {
                    given.add(columns.get(i));
                    values.add(value.get());
                }
            }
            rows.row(table.id(), given, values);
        }

        private boolean isNumbered(ColumnId column, Value value) {
            return numbersForNull
                    && value.equals(Value.NULL)
                    && table.find(column)
                            .filter(it -> it.source() instanceof Identity)
                            .isPresent();
        }
    }
}
