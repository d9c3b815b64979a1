package keyline.model.read.dbml;

import java.util.List;
import keyline.model.Value;

/// Rows as they stand in the text.
///
/// @param table empty within the table itself
/// @param columns empty when all are meant, in their order
record RecordsSyntax(List<String> table, List<String> columns, List<Row> rows, int line) {

    /// A row.
    record Row(List<Value> values, int line) {}
}
