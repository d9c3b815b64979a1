package keyline.model.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TypeFamily;

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

    /// These, with the neutral values of enums, which a system that has none checks as texts.
    Fillings withEnums(List<Beginning> beginnings, Schema schema) {
        Map<ColumnId, String> more = new HashMap<>();
        beginnings.stream()
                .filter(each -> TypeFamily.of(each.column().type(), schema) == TypeFamily.ENUM)
                .forEach(each -> each.neutral().ifPresent(value -> more.put(each.column().id(), value)));
        more.putAll(values);
        return new Fillings(more);
    }

    /// These, with the neutral value for a column.
    public Fillings without(ColumnId column) {
        Map<ColumnId, String> less = new HashMap<>(values);
        less.remove(column);
        return new Fillings(less);
    }
}
