package keyline.app.data.paste;

import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Value;

/// What becomes of a pasted reference that no row matches, or several.
public sealed interface Decision {

    /// The line refers to the row of these cells.
    record LinkTo(Map<ColumnId, Value> cells) implements Decision {
        public LinkTo {
            cells = Map.copyOf(cells);
        }
    }

    /// A row is created of the texts.
    record Create() implements Decision {}

    /// The cells become NULL.
    record ToNull() implements Decision {}

    /// The cells stay as they are.
    record Skip() implements Decision {}
}
