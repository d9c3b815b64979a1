package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Table;

/// Finds the columns of a table by their names.
final class ColumnNames {

    private final Map<String, Column> exact = new HashMap<>();
    private final Map<String, List<Column>> letters = new HashMap<>();
    private final int count;

    ColumnNames(Table table) {
        count = table.columns().size();
        for (Column column : table.columns()) {
            exact.put(column.name(), column);
            letters.computeIfAbsent(NameForms.letters(column.name()), _ -> new ArrayList<>())
                    .add(column);
        }
    }

    /// How many columns the table had.
    int count() {
        return count;
    }

    /// The column of that name, if need be in another case.
    Optional<Column> find(String name) {
        return Optional.ofNullable(exact.get(name))
                .or(() -> called(NameForms.letters(name)).stream()
                        .filter(column -> column.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /// The columns of whose names these are the letters and digits.
    List<Column> called(String form) {
        return letters.getOrDefault(form, List.of());
    }
}
