package keyline.app.data.paste;

import java.util.List;
import keyline.app.data.row.Proposal;
import keyline.model.Value;

/// What a pasted text is in the table that its column refers to.
public sealed interface Match {

    /// One row, by its key or its words.
    record Found(Value key) implements Match {}

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
