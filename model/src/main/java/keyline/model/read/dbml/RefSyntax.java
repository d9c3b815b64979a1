package keyline.model.read.dbml;

import java.util.List;

/// A relation as it stands in the text.
///
/// @param sign `<`, `>`, `-` or `<>`
record RefSyntax(String name, End left, String sign, End right, List<Setting> settings, int line) {

    /// One side: columns of a table.
    record End(List<String> table, List<String> columns) {}
}
