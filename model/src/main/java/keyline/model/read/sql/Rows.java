package keyline.model.read.sql;

import java.io.IOException;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.read.RowSink;

/// Hands rows on, and knows whether there were any: without rows, what changes them changes nothing.
final class Rows implements RowSink {

    private final RowSink sink;
    private boolean any;

    Rows(RowSink sink) {
        this.sink = sink;
    }

    boolean any() {
        return any;
    }

    @Override
    public void row(TableId table, List<ColumnId> columns, List<Value> values) throws IOException {
        any = true;
        sink.row(table, columns, values);
    }
}
