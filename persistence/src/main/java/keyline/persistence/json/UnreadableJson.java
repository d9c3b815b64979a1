package keyline.persistence.json;

import java.io.IOException;

/// JSON that isn't what Keyline writes. The message is one sentence that says where and what.
public final class UnreadableJson extends IOException {

    private static final long serialVersionUID = 1;

    /// An error at a place such as `columns[2].source`, empty for the outermost object.
    public UnreadableJson(String where, String what) {
        super(where.isEmpty() ? what : where + ": " + what);
    }

    /// This error within something larger: `table 12: columns[2]: ...`.
    public UnreadableJson within(String outer) {
        return new UnreadableJson(outer, String.valueOf(getMessage()));
    }
}
