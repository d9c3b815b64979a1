package keyline.app.project;

import java.util.List;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;

/// Asks what becomes of changes that no file has, before their project is left. FX thread only.
record UnsavedQuestion(NoticeBar notices) {

    /// Asks.
    ///
    /// @param name of the project
    /// @param save saves it, then leaves it
    /// @param leave leaves it as it is
    void ask(String name, Runnable save, Runnable leave) {
        notices.show(new Notice(
                "unsaved",
                Notice.Tone.QUESTION,
                name + " has changes that aren't saved.",
                List.of(
                        new Notice.Choice("Save", save),
                        new Notice.Choice("Don't save", leave),
                        new Notice.Choice("Cancel", () -> {}))));
    }
}
