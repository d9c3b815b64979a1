package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Table;

/// The name of a table that is made of columns.
final class ExtractedName {

    private ExtractedName() {}

    /// The words that the names of all columns begin with: `address` of `address_street` and `address_zip`; without
    /// any, the name of the first column.
    static String of(List<Column> columns) {
        String common = columns.getFirst().name();
        for (Column column : columns) {
            while (!(column.name() + "_").startsWith(common + "_")) {
                int end = common.lastIndexOf('_');
                if (end <= 0) {
                    return columns.getFirst().name();
                }
                common = common.substring(0, end);
            }
        }
        return common;
    }

    /// Why a table beside `base` can't have this name.
    static Optional<String> obstacle(String name, Table base, Document document) {
        if (name.isBlank()) {
            return Optional.of("Type the name of the new table.");
        }
        return document.schema().tables().stream()
                .filter(table -> table.namespace().equals(base.namespace()))
                .filter(table -> table.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(table -> "There is a table %s already.".formatted(table.name()));
    }
}
