package keyline.model.migration;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.Table;

/// What is said of values and rows that go.
final class Losses {

    private Losses() {}

    static Hazard.Loses of(Column column, Kept table) {
        return new Hazard.Loses(
                table.after().id(),
                Optional.of(column.id()),
                "the values of %s.%s go.".formatted(table.before().name(), column.name()));
    }

    /// A column of texts becomes one of numbers, dates or the like.
    static Hazard.Loses ofWriting(ColumnPair pair) {
        Table table = pair.table().after();
        return new Hazard.Loses(
                table.id(),
                Optional.of(pair.now().id()),
                "texts in %s.%s are written as the new type writes them, 007 as 7."
                        .formatted(table.name(), pair.now().name()));
    }

    static Hazard.Loses of(Table table) {
        return new Hazard.Loses(table.id(), Optional.empty(), "the rows of %s go.".formatted(table.name()));
    }
}
