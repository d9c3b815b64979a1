package keyline.app.data.paste;

import java.util.List;
import java.util.Map;
import keyline.app.data.row.Proposal;
import keyline.model.ColumnId;
import keyline.model.Value;

/// What a pasted reference is in the table that it leads to.
public sealed interface Match {

    /// One row, by its key or its words.
    ///
    /// @param cells what the child's cells must hold to refer to it
    record Found(Map<ColumnId, Value> cells) implements Match {
        public Found {
            cells = Map.copyOf(cells);
        }
    }

    /// Several rows have these words.
    record Ambiguous(List<Proposal> rows) implements Match {
        public Ambiguous {
            rows = List.copyOf(rows);
        }
    }

    /// No row.
    ///
    /// @param near rows that it may mean, the likeliest first
    record Unmatched(List<Proposal> near) implements Match {
        public Unmatched {
            near = List.copyOf(near);
        }
    }
}
