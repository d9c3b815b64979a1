package keyline.model.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;

/// What somebody wants the rows that are there to get in new columns that take no NULL and have no default. A column
/// that isn't here gets the neutral value of its type.
///
/// @param values as text, by column
public record Fillings(Map<ColumnId, String> values) {

    /// Neutral values only.
    public static final Fillings NONE = new Fillings(Map.of());

    public Fillings {
        values = Map.copyOf(values);
    }

    /// The value that is wanted in a column.
    public Optional<String> of(ColumnId column) {
        return Optional.ofNullable(values.get(column));
    }

    /// These, with a value for one more column or another one for it.
    public Fillings with(ColumnId column, String value) {
        Map<ColumnId, String> more = new HashMap<>(values);
        more.put(column, value);
        return new Fillings(more);
    }

    /// These, with the neutral value for a column.
    public Fillings without(ColumnId column) {
        Map<ColumnId, String> less = new HashMap<>(values);
        less.remove(column);
        return new Fillings(less);
    }
}
