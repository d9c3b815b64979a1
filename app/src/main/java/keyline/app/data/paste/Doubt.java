package keyline.app.data.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.data.link.NewParent;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Value;

/// A pasted reference about which someone has to decide.
///
/// @param columns that it was pasted into
/// @param cells how many cells have it
public record Doubt(List<GridColumn> columns, Link link, Reference reference, Match match, int cells) {

    public Doubt {
        columns = List.copyOf(columns);
    }

    /// What was pasted: "DE, Berlin".
    public String text() {
        return reference.text();
    }

    /// The columns: "country, city".
    String place() {
        return columns.stream().map(GridColumn::name).collect(Collectors.joining(", "));
    }

    /// Why the cells can't be NULL.
    Optional<String> unclearable() {
        return columns.stream().flatMap(column -> column.unclearable().stream()).findFirst();
    }

    /// The cells as NULL.
    public Map<ColumnId, Value> nulls() {
        Map<ColumnId, Value> cells = new HashMap<>();
        columns.forEach(column -> cells.put(column.id(), Value.NULL));
        return cells;
    }

    /// The row that can be made of the texts, as far as they tell; nothing where they can't be a row.
    public Optional<NewParent> parent(Schema schema, DisplayColumns displays) {
        return link.isComposite()
                ? NewParent.ofKey(link, reference.texts(), schema, displays)
                : NewParent.of(link, text(), schema, displays);
    }
}
