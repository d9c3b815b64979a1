package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;

/// Copies the rows of a table that is made anew. Its columns have their new names already.
record RowCopy(Kept table, Delta delta) {

    /// A column that is filled, and with what.
    private record Cell(String column, String value) {}

    /// The statement that fills the new table.
    String insert(String target, String source) {
        List<Cell> cells = cells();
        return "INSERT INTO %s (%s)\nSELECT %s FROM %s"
                .formatted(
                        target,
                        cells.stream().map(Cell::column).collect(Collectors.joining(", ")),
                        cells.stream().map(Cell::value).collect(Collectors.joining(", ")),
                        source);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Column column : stored()) {
            value(column).ifPresent(value -> cells.add(new Cell(name(column), value)));
        }
        if (cells.isEmpty()) {
            Column first = stored().getFirst();
            String value = delta.now().defaultOf(first, table.after());
            cells.add(new Cell(name(first), value.isEmpty() ? "NULL" : value));
        }
        return cells;
    }

    private String name(Column column) {
        return delta.now().name(column.name());
    }

    private List<Column> stored() {
        return table.after().columns().stream()
                .filter(column -> !(column.source() instanceof Generated))
                .toList();
    }

    private Optional<String> value(Column column) {
        Optional<Column> was = table.before().find(column.id());
        if (was.isPresent()) {
            return Optional.of(copied(was.get(), column));
        }
        return table.beginsEmpty(column) ? Optional.of("NULL") : delta.begun(column, table);
    }

    private String copied(Column was, Column column) {
        ColumnPair pair = new ColumnPair(table, was, column);
        String value = delta.isTextToTruth(pair) ? Truth.of(name(column)) : name(column);
        return fills(pair) ? "coalesce(%s, %s)".formatted(value, delta.now().defaultOf(column, table.after())) : value;
    }

    /// NULL becomes the default where it isn't taken any more, unless rows may have to differ.
    private boolean fills(ColumnPair pair) {
        return pair.closes() && pair.now().source() instanceof ValueSource.Literal && !table.isKeyed(pair.now());
    }

    /// What is to be said of new columns and of values that may not do.
    List<String> remarks() {
        return table.addedColumns().stream()
                .flatMap(column -> delta
                        .begun(column, table)
                        .map(value -> "%s begins with %s in the rows that are there.".formatted(column.name(), value))
                        .stream())
                .toList();
    }

    /// What may happen to values and rows on the way.
    List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        if (mayFail()) {
            hazards.add(new Hazard.MayFail(table.after().id(), ""));
        }
        table.columns()
                .filter(pair -> delta.conversion(pair) == Conversion.REWRITES)
                .map(Losses::ofWriting)
                .forEach(hazards::add);
        return hazards;
    }

    /// Whether a row may be refused by what the new table wants.
    private boolean mayFail() {
        boolean needs = table.addedColumns().stream()
                .anyMatch(column ->
                        Beginning.isNeeded(column) && delta.begun(column, table).isEmpty());
        boolean closes = table.columns().anyMatch(pair -> pair.closes() && !fills(pair));
        boolean stricter = table.after().constraints().stream()
                .anyMatch(each -> table.before()
                        .find(each.id())
                        .filter(was -> table.same(was, each))
                        .isEmpty());
        boolean retyped = table.columns()
                .anyMatch(pair -> table.after().inPrimaryKey(pair.now().id())
                        && !pair.was().type().equals(pair.now().type()));
        return needs || closes || stricter || retyped;
    }

    /// The columns whose values stay behind.
    List<Column> lost() {
        return table.before().columns().stream()
                .filter(column -> !(column.source() instanceof Generated))
                .filter(column -> table.after()
                        .find(column.id())
                        .filter(now -> !(now.source() instanceof Generated))
                        .isEmpty())
                .toList();
    }
}
