package keyline.persistence.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Which field of a CSV file goes into which column.
///
/// @param columns one for each field, nothing for a field that is left out
public record CsvColumns(List<Optional<ColumnId>> columns) {

    public CsvColumns {
        columns = List.copyOf(columns);
    }

    /// Fields go into the columns of their names, upper and lower case being the same.
    public static CsvColumns of(Table table, List<String> header) {
        List<Optional<ColumnId>> columns = new ArrayList<>();
        for (String name : header) {
            columns.add(named(table, name).map(Column::id));
        }
        return new CsvColumns(columns);
    }

    private static Optional<Column> named(Table table, String name) {
        return table.columnNamed(name)
                .or(() -> table.columns().stream()
                        .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /// The names that no column has.
    public List<String> unknown(List<String> header) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                unknown.add(header.get(i));
            }
        }
        return unknown;
    }

    /// The columns that more than one field goes into.
    public List<Column> repeated(Table table) {
        Set<ColumnId> seen = new HashSet<>();
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(column -> !seen.add(column))
                .distinct()
                .map(table::column)
                .toList();
    }

    /// The columns that need a value and get none.
    public List<Column> missing(Table table) {
        return table.columns().stream()
                .filter(column -> table.isNotNull(column.id()) && column.source() instanceof ValueSource.None)
                .filter(column -> !columns.contains(Optional.of(column.id())))
                .toList();
    }

    /// The column of each field.
    List<Optional<Column>> of(Table table) {
        return columns.stream().map(column -> column.map(table::column)).toList();
    }

    /// The columns that get values, in the order of the fields.
    List<ColumnId> given() {
        return columns.stream().flatMap(Optional::stream).toList();
    }
}
