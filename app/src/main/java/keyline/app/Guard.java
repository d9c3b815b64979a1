package keyline.app;

import keyline.model.edit.Edit;

/// Looks at edits before they are made.
public interface Guard {

    /// Whether the edit waits until someone has seen what it does; the guard performs it then.
    boolean keepsBack(Edit edit);
}
