package keyline.model.edit;

import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.TableId;

/// Draws a column of a grid wider or narrower, or lets it have its usual width again. No row is touched.
///
/// @param width in px
public record WidenColumn(TableId table, ColumnId column, Optional<Integer> width) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Change width of", Wording.name(before, table, column));
    }

    @Override
    public Document apply(Document before) {
        return before.with(table, before.grid(table).with(column, width));
    }
}
