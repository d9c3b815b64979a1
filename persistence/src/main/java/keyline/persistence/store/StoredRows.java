package keyline.persistence.store;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;

/// The rows of a store as exports want them.
record StoredRows(RowReading reading) implements SampleRows {
    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        try {
            reading.each(table, row);
        } catch (SQLException e) {
            throw new UncheckedIOException(Failures.io(e));
        }
    }
}
