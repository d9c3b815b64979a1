package keyline.model.read.csv;

import java.util.List;
import keyline.model.ColumnType;

/// What a column of a text file seems to be, by its values; for people to look at before it is taken.
///
/// @param key whether it is to be the primary key
/// @param reason a phrase that says what the values have in common: `40 whole numbers, 3 empty`
/// @param samples some of the values, as they were written, none of them empty
public record Suggestion(
        String column, ColumnType type, boolean key, boolean nullable, String reason, List<String> samples) {

    public Suggestion {
        samples = List.copyOf(samples);
    }
}
