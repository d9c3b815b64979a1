package keyline.model.read.dbml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.read.RowSink;

/// Hands on the rows of `records`.
record RecordsReader(Names names, RowSink rows) {

    void read(DbmlText text, List<RecordsSyntax> within) throws WrongDbml, IOException {
        List<RecordsSyntax> all = new ArrayList<>(within);
        all.addAll(text.records);
        for (RecordsSyntax records : all) {
            read(records);
        }
    }

    private void read(RecordsSyntax records) throws WrongDbml, IOException {
        Table table = names.table(records.table(), records.line());
        List<ColumnId> columns = new ArrayList<>();
        for (String name : records.columns()) {
            columns.add(Names.column(table, name, records.line()).id());
        }
        if (columns.isEmpty()) {
            table.columns().stream().map(Column::id).forEach(columns::add);
        }
        for (RecordsSyntax.Row row : records.rows()) {
            if (row.values().size() != columns.size()) {
                throw new WrongDbml(
                        row.line(),
                        "a row has %d values for %d columns"
                                .formatted(row.values().size(), columns.size()));
            }
            rows.row(table.id(), columns, row.values());
        }
    }
}
