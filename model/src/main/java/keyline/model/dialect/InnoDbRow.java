package keyline.model.dialect;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// Keeps rows within the 65,535 bytes that MySQL and MariaDB have for one, texts and blobs not counted (error 1118).
///
/// @param dialect what to call it in remarks
record InnoDbRow(String dialect, Function<Place, Remarks> remarks) {

    private static final int LONGEST = 65_535;
    private static final int LONGEST_COMMENT = 2048; // of a table, in characters

    Schema fitted(Schema schema) {
        Schema fitted = schema;
        for (Table table : schema.tables()) {
            fitted = fitted.with(fitted(commented(table)));
        }
        return fitted;
    }

    private Table fitted(Table table) {
        Table fitted = table;
        Optional<Column> longest = longest(fitted);
        while (bytes(fitted) > LONGEST && longest.isPresent()) {
            Column column = longest.get();
            remarks.apply(new Place.OfColumn(table.id(), column.id()))
                    .add("%s: the rows of %s would be too long, TEXT is written instead of VARCHAR."
                            .formatted(column.name(), dialect));
            fitted = fitted.with(column.withType(Plain.TEXT));
            longest = longest(fitted);
        }
        return fitted;
    }

    private static int bytes(Table table) {
        int nulls = table.columns().size() / 8 + 1;
        return nulls
                + table.columns().stream()
                        .mapToInt(column -> InnoDbKey.bytes(column.type()))
                        .sum();
    }

    private static Optional<Column> longest(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() instanceof Varchar && !InnoDbKey.isInKey(column, table))
                .max(Comparator.comparingInt(column -> length(column)));
    }

    private static int length(Column column) {
        return column.type() instanceof Varchar(OptionalInt length) ? length.orElse(0) : 0;
    }

    private Table commented(Table table) {
        if (table.comment().length() <= LONGEST_COMMENT) {
            return table;
        }
        remarks.apply(new Place.OfTable(table.id()))
                .add("%s: %s keeps %d characters of a table's comment."
                        .formatted(table.name(), dialect, LONGEST_COMMENT));
        return table.withComment(Clipped.of(table.comment(), LONGEST_COMMENT));
    }
}
