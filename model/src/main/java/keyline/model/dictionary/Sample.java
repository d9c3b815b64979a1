package keyline.model.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;

/// The first sample rows of a table.
///
/// @param total how many rows the table has; more than `rows` where they were too many
public record Sample(List<List<Value>> rows, long total) {

    public Sample {
        rows = List.copyOf(rows);
    }

    /// At most `limit` of the rows.
    ///
    /// @throws CancellationException when `rows` are given up under way
    public static Sample of(Table table, SampleRows rows, int limit) {
        List<List<Value>> first = new ArrayList<>();
        long[] total = {0};
        rows.forEach(table, row -> {
            if (total[0]++ < limit) {
                first.add(row);
            }
        });
        return new Sample(first, total[0]);
    }
}
