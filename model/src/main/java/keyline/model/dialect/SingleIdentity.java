package keyline.model.dialect;

import keyline.model.Column;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Leaves one numbered column to a table, for systems that have no more.
final class SingleIdentity {

    private SingleIdentity() {}

    /// The column itself, or without its numbering where an earlier one of the table is numbered.
    static Column fit(Column column, Table table, String dialect, Remarks remarks) {
        if (!(column.source() instanceof ValueSource.Identity)) {
            return column;
        }
        boolean first = table.columns().stream()
                .filter(each -> each.source() instanceof ValueSource.Identity)
                .findFirst()
                .filter(each -> each.id().equals(column.id()))
                .isPresent();
        if (first) {
            return column;
        }
        remarks.add("%s: %s numbers one column of a table only, it must be given.".formatted(column.name(), dialect));
        return column.withSource(new ValueSource.None());
    }
}
