package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Value;

/// Reads rows: `records users(id, name) { 1, 'Ada' }`, one a line.
record RecordsParser(DbmlTokens tokens) {

    /// What follows the name of the table.
    RecordsSyntax records(List<String> table, int line) throws WrongDbml {
        List<String> columns = tokens.peek().is('(') ? tokens.names() : List.of();
        tokens.expect('{', "before rows");
        List<RecordsSyntax.Row> rows = new ArrayList<>();
        while (!tokens.skip('}')) {
            rows.add(row());
        }
        return new RecordsSyntax(table, columns, rows, line);
    }

    private RecordsSyntax.Row row() throws WrongDbml {
        int line = tokens.line();
        List<Value> values = new ArrayList<>();
        do {
            boolean none = tokens.peek().is(',') || tokens.peek().is('}') || tokens.line() > line;
            values.add(none ? Value.NULL : DbmlParser.value(tokens));
        } while (tokens.skip(','));
        if (!tokens.peek().is('}') && !tokens.peek().startsLine()) {
            throw new WrongDbml(
                    tokens.line(),
                    "“,” is expected in a row, not " + tokens.peek().shown());
        }
        return new RecordsSyntax.Row(values, line);
    }
}
