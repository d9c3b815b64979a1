package keyline.model.read.dbml;

import java.util.List;

/// A table as it stands in the text; the names in it aren't looked up yet.
///
/// @param path its name, in its schema
/// @param alias empty when there is none
/// @param comment empty when there is none
/// @param colour of its header as `#RRGGBB`, empty when there is none
record TableSyntax(List<String> path, String alias, String comment, List<Item> items, String colour, int line) {

    /// What a table is made of.
    sealed interface Item {}

    /// A column.
    record OfColumn(String name, String type, List<Setting> settings, int line) implements Item {}

    /// The columns and indexes of a partial table: `~name`.
    record OfPartial(String name, int line) implements Item {}

    /// An index.
    ///
    /// @param parts names, and expressions in backticks
    record OfIndex(List<DbmlToken> parts, List<Setting> settings, int line) implements Item {}

    /// A check.
    record OfCheck(String expression, String name) implements Item {}

    /// Rows.
    record OfRecords(RecordsSyntax records) implements Item {}
}
