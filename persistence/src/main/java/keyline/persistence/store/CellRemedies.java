package keyline.persistence.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.persistence.store.Cure.Extent;
import keyline.persistence.store.Cure.Target;
import keyline.persistence.store.PendingRemedy.Asked;
import keyline.persistence.store.PendingRemedy.Kind;
import keyline.persistence.store.PendingRemedy.OfRows;

/// The remedies that give cells of the target's rows other values, or delete the rows.
///
/// @param rows how many rows the target has
record CellRemedies(Snapshot snapshot, Target target, long rows) {

    private TableId table() {
        return target.table();
    }

    private Wording wording() {
        return new Wording(snapshot.document());
    }

    private Obstacles obstacles() {
        return new Obstacles(snapshot, table());
    }

    /// All of them that make sense where these columns decide.
    Stream<PendingRemedy> all(List<ColumnId> columns) {
        return Stream.of(Stream.of(set(columns)), setDefaults(columns).stream(), Stream.of(clear(columns), delete()))
                .flatMap(each -> each);
    }

    /// Sets the columns to values that the user gives.
    PendingRemedy set(List<ColumnId> columns) {
        String label = "Set %s of %s to a value".formatted(wording().columns(table(), columns), noun());
        List<Asked> asks =
                columns.stream().map(column -> new Asked(table(), column)).toList();
        return new PendingRemedy(
                Kind.SET_VALUE,
                label,
                rows,
                obstacles().computed(columns).or(() -> obstacles().repeated(columns, rows)),
                asks,
                new OfRows(new Cure.SetCells(label, target, Map.of())));
    }

    /// Sets the columns to their defaults; nothing unless all of them have one.
    Optional<PendingRemedy> setDefaults(List<ColumnId> columns) {
        Map<ColumnId, String> defaults = snapshot.demandsOf(table()).defaults();
        if (!defaults.keySet().containsAll(columns)) {
            return Optional.empty();
        }
        if (columns.stream().anyMatch(column -> Defaults.numbers(defaults.getOrDefault(column, "")))) {
            return columns.size() == 1 ? Optional.of(number(columns.getFirst())) : Optional.empty();
        }
        String label = "Set %s of %s to the default%s"
                .formatted(wording().columns(table(), columns), noun(), literal(columns));
        return Optional.of(remedy(Kind.SET_DEFAULT, new Cure.SetDefaults(label, target, columns))
                .hindered(obstacles().repeated(columns, rows)));
    }

    private String literal(List<ColumnId> columns) {
        Table designed = wording().table(table());
        return columns.size() == 1
                        && designed.column(columns.getFirst()).source() instanceof ValueSource.Literal(String text)
                ? " " + text
                : "";
    }

    /// Gives each row the next number of a column.
    PendingRemedy number(ColumnId column) {
        String label = "Number %s in %s".formatted(noun(), wording().column(table(), column));
        return remedy(Kind.SET_DEFAULT, new Cure.Renumber(label, target, column))
                .hindered(obstacles().computed(List.of(column)));
    }

    /// Sets the columns to NULL, those that take it.
    PendingRemedy clear(List<ColumnId> columns) {
        List<ColumnId> nullable = columns.stream()
                .filter(column -> !obstacles().refusesNull(column))
                .toList();
        List<ColumnId> cleared = nullable.isEmpty() ? columns : nullable;
        String label = "Set %s of %s to NULL".formatted(wording().columns(table(), cleared), noun());
        Map<ColumnId, Value> nulls = new HashMap<>();
        cleared.forEach(column -> nulls.put(column, Value.NULL));
        return remedy(Kind.CLEAR, new Cure.SetCells(label, target, nulls))
                .hindered(obstacles().computed(cleared))
                .hindered(obstacles().notNull(columns));
    }

    /// Replaces values by others, pair by pair; which, the user says, see [SampleStore#misfits].
    PendingRemedy convert(ColumnId column) {
        String label = "Convert %s of %s".formatted(wording().column(table(), column), noun());
        return remedy(Kind.CONVERT, new Cure.Convert(label, target, column, Map.of()))
                .hindered(obstacles().computed(List.of(column)));
    }

    /// Deletes the rows.
    PendingRemedy delete() {
        return remedy(Kind.DELETE, new Cure.Remove("Delete " + noun(), target));
    }

    private PendingRemedy remedy(Kind kind, Cure cure) {
        return new PendingRemedy(kind, cure.label(), rows, Optional.empty(), List.of(), new OfRows(cure));
    }

    /// "3 orders", or "2 duplicates in customers".
    private String noun() {
        String duplicates = rows == 1 ? "1 duplicate in " : Wording.number(rows) + " duplicates in ";
        return target.extent() == Extent.ALL_BUT_FIRST
                ? duplicates + wording().name(table())
                : wording().count(rows, table());
    }

    /// Whether a column holds whole numbers, so that rows can be numbered in it.
    boolean isNumber(ColumnId column) {
        Column designed = wording().table(table()).column(column);
        return TypeRules.storage(designed.type(), wording().schema()) == Storage.INTEGER
                && TypeRules.base(designed.type(), wording().schema()) != keyline.model.ColumnType.Plain.BOOLEAN;
    }
}
