package keyline.persistence.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.RowFault;
import keyline.persistence.store.RowImport;

/// Makes rows out of records.
///
/// @param columns the column of each field, nothing where it is left out
record CsvRows(Schema schema, List<Optional<Column>> columns, RowImport.Target target) {

    /// @param number of the record
    void read(long number, List<Optional<String>> fields) {
        // An empty line is a row of one NULL where there is one column, or else nothing.
        boolean empty = fields.isEmpty();
        List<Optional<String>> whole = empty && columns.size() == 1 ? List.of(Optional.empty()) : fields;
        if (whole.size() == columns.size()) {
            add(number, whole);
        } else if (!empty) {
            target.reject(width(number, whole.size(), columns.size()));
        }
    }

    static RowFault width(long number, int fields, int expected) {
        return new RowFault(number, "", "", "The row has %d fields instead of %d.".formatted(fields, expected));
    }

    private void add(long number, List<Optional<String>> fields) {
        List<Value> values = new ArrayList<>(fields.size());
        boolean legible = true;
        for (int i = 0; i < fields.size(); i++) {
            if (columns.get(i).isPresent()) {
                Column column = columns.get(i).get();
                CellText.Reading reading = read(fields.get(i), column);
                switch (reading) {
                    case CellText.Legible(Value value) -> values.add(value);
                    case CellText.Illegible(String message) -> {
                        legible = false;
                        target.reject(new RowFault(
                                number, column.name(), fields.get(i).orElse(""), message));
                    }
                }
            }
        }
        if (legible) {
            target.add(number, values);
        }
    }

    private CellText.Reading read(Optional<String> field, Column column) {
        return field.map(text -> CellText.read(text, column.type(), schema)).orElse(new CellText.Legible(Value.NULL));
    }
}
