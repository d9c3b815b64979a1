package keyline.app.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.text.Count;
import keyline.model.Table;
import keyline.persistence.store.RowMatch;
import keyline.persistence.store.RowMerge.Way;

/// How many of the rows of a table are here already, and which of them are taken.
record RowLine(Table table, RowMatch match, Way way) {

    /// How many rows would be added or changed.
    long taken() {
        return switch (way) {
            case LEAVE -> 0;
            case ADD -> match.fresh();
            case ADD_AND_UPDATE -> match.fresh() + match.changed();
        };
    }

    /// "3 new, 1 changed, 40 equal, by id": what there is none of isn't said.
    String text() {
        String counts = Stream.of(
                        counted(match.fresh(), "new"),
                        counted(match.changed(), "changed"),
                        counted(match.equal(), "equal"),
                        counted(match.colliding(), "colliding with others, left out"))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return counts + (match.key().isEmpty() ? ", by all values" : ", by " + key());
    }

    private static List<String> counted(long count, String what) {
        return count == 0 ? List.of() : List.of(Count.number(count) + " " + what);
    }

    private String key() {
        return match.key().stream().map(column -> table.column(column).name()).collect(Collectors.joining(", "));
    }

    /// What the choice calls a way.
    static String label(Way way) {
        return switch (way) {
            case LEAVE -> "Leave them";
            case ADD -> "Add new rows";
            case ADD_AND_UPDATE -> "Add new, update changed";
        };
    }
}
