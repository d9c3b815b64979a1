package keyline.app.data.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Identity;
import keyline.persistence.store.RowEdit;

/// A parent row that is to be made of what was typed into a cell that refers to it.
///
/// @param columns of the parent
/// @param cells what is known of it so far
public record NewParent(Link link, List<GridColumn> columns, Map<ColumnId, Typed> cells) {

    public NewParent {
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /// The row of a typed text: the text is its key where that is typed by people, else the words that stand for it.
    /// Nothing where there is no place for the text.
    public static Optional<NewParent> of(Link link, String text, Schema schema, DisplayColumns displays) {
        List<GridColumn> columns = GridColumn.of(link.parent(), schema, displays);
        NewParent empty = new NewParent(link, columns, Map.of());
        String words = text.strip();
        return empty.places()
                .map(column -> new NewParent(
                        link,
                        columns,
                        Map.of(
                                column,
                                Typed.of(words, link.parent().column(column).type(), schema))))
                .filter(parent -> !words.isEmpty() && parent.isReadable())
                .findFirst();
    }

    /// The row of which these cells are known.
    public static NewParent of(Link link, Map<ColumnId, Value> cells, Schema schema, DisplayColumns displays) {
        Map<ColumnId, Typed> known = new HashMap<>();
        cells.forEach((column, value) -> known.put(column, new Typed.Read(value)));
        return new NewParent(link, GridColumn.of(link.parent(), schema, displays), known);
    }

    /// The row of a composite key that was typed as a whole.
    ///
    /// @param texts of the key's columns, in their order
    public static Optional<NewParent> ofKey(Link link, List<String> texts, Schema schema, DisplayColumns displays) {
        NewParent parent = new NewParent(link, GridColumn.of(link.parent(), schema, displays), Map.of());
        List<ColumnId> key = link.key().parentColumns();
        for (int at = 0; at < key.size(); at++) {
            Typed typed = Typed.of(
                    texts.get(at).strip(), link.parent().column(key.get(at)).type(), schema);
            parent = parent.with(key.get(at), typed);
        }
        return Optional.of(parent).filter(NewParent::isReadable);
    }

    /// Where a text may go, the best first.
    private Stream<ColumnId> places() {
        List<ColumnId> key = link.key().parentColumns();
        Stream<ColumnId> words = link.summary().filter(column -> !key.contains(column)).stream();
        if (link.isComposite()) {
            return words;
        }
        return isNumbered(key.getFirst()) ? words : Stream.concat(key.stream(), words);
    }

    private boolean isReadable() {
        return cells.values().stream().allMatch(Typed.Read.class::isInstance);
    }

    private boolean isNumbered(ColumnId column) {
        return link.parent().column(column).source() instanceof Identity;
    }

    /// This with a cell typed.
    public NewParent with(ColumnId column, Typed typed) {
        Map<ColumnId, Typed> changed = new HashMap<>(cells);
        changed.put(column, typed);
        return new NewParent(link, columns, changed);
    }

    /// The cells that someone has to fill before the row can be made and referred to.
    public List<GridColumn> lacking() {
        return columns.stream()
                .filter(column -> column.isRequired() || isUnnumberedKey(column.id()))
                .filter(column ->
                        !(cells.get(column.id()) instanceof Typed.Read(Value value)) || value instanceof Value.Null)
                .toList();
    }

    private boolean isUnnumberedKey(ColumnId column) {
        return link.key().parentColumns().contains(column) && !isNumbered(column);
    }

    /// The columns of the key that get the next number.
    public List<ColumnId> numbered() {
        return link.key().parentColumns().stream()
                .filter(column -> isNumbered(column) && !cells.containsKey(column))
                .toList();
    }

    /// The row as an edit, once nothing is lacking and every number is in the cells.
    public RowEdit.Insert insert() {
        return new RowEdit.Insert(link.parent().id(), values());
    }

    /// What the child's cells must hold to refer to the row.
    public Map<ColumnId, Value> reference() {
        Map<ColumnId, Value> values = values();
        return link.cells(link.key().parentColumns().stream()
                .map(column -> values.getOrDefault(column, Value.NULL))
                .toList());
    }

    private Map<ColumnId, Value> values() {
        Map<ColumnId, Value> values = new HashMap<>();
        cells.forEach((column, typed) -> {
            if (typed instanceof Typed.Read(Value value)) {
                values.put(column, value);
            }
        });
        return values;
    }

    /// The table that gets the row.
    public Table table() {
        return link.parent();
    }
}
