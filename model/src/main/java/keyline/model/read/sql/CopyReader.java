package keyline.model.read.sql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.RowSink;

/// The rows behind PostgreSQL's `COPY ... FROM stdin`, one a line, tabs between the values.
record CopyReader(RowSink rows) {

    /// Whether rows follow the statement.
    static boolean reads(ScriptStatement statement) {
        return statement.head().first().equals("COPY") && statement.text().matches("(?is).*\\bFROM\\s+stdin\\b.*");
    }

    /// Reads the statement and its rows. When it can't be understood, its rows are gone over all the same.
    void read(ScriptStatement statement, StatementSplitter script, Draft draft) throws NotUnderstood, IOException {
        Optional<NotUnderstood> trouble = Optional.empty();
        Target target = new Target(Optional.empty(), List.of());
        try {
            target = target(statement, draft);
        } catch (NotUnderstood e) {
            trouble = Optional.of(e);
        }
        int broken = 0;
        for (Optional<String> line = script.copied(); line.isPresent(); line = script.copied()) {
            broken += target.take(line.get(), rows) ? 0 : 1;
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        if (broken > 0) {
            throw new NotUnderstood("%d of its rows have more or fewer values than columns".formatted(broken));
        }
    }

    private static Target target(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skip("COPY");
        Table table = draft.existing(tokens.name(draft.dialect()));
        List<String> names = new ArrayList<>();
        for (Tokens name : tokens.group().split()) {
            names.add(name.name(draft.dialect()).name());
        }
        if (tokens.skip("FROM", "stdin") && !tokens.atEnd()) {
            throw new NotUnderstood("only rows in PostgreSQL's own text format are read");
        }
        List<ColumnId> columns =
                names.isEmpty() ? table.columns().stream().map(Column::id).toList() : Draft.columns(table, names);
        return new Target(Optional.of(table), columns);
    }

    /// Where the rows go.
    private record Target(Optional<Table> table, List<ColumnId> columns) {

        /// Whether the line was a row.
        boolean take(String line, RowSink rows) throws IOException {
            if (table.isEmpty()) {
                return true;
            }
            List<Value> values = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                values.add(cell.equals("\\N") ? Value.NULL : new Value.Text(Escapes.resolved(cell)));
            }
            if (values.size() != columns.size()) {
                return false;
            }
            rows.row(table.get().id(), columns, values);
            return true;
        }
    }
}
