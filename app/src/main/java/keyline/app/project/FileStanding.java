package keyline.app.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.command.FileState;
import keyline.app.command.FileState.Changes;
import keyline.model.edit.Step;

/// Where the open project stands against its file: whether the last step of the history is the last that was saved. FX
/// thread only.
final class FileStanding {

    private final Session session;
    private final ReadOnlyObjectWrapper<FileState> state;
    private long saved;

    /// @param first what the session shows already
    FileStanding(Session session, Opened first) {
        this.session = session;
        this.saved = first.saved();
        this.state = new ReadOnlyObjectWrapper<>(new FileState(first.file(), Changes.NONE, Optional.empty()));
        session.observe(this::follow);
    }

    FileState now() {
        return state.get();
    }

    ReadOnlyObjectProperty<FileState> state() {
        return state.getReadOnlyProperty();
    }

    /// Another project is open.
    void opened(Opened opened) {
        saved = opened.saved();
        state.set(new FileState(opened.file(), Changes.NONE, Optional.empty()));
    }

    /// The project is another than its file now.
    void leaveFile() {
        saved = Opened.UNSAVED;
        state.set(new FileState(Optional.empty(), Changes.UNSAVED, Optional.empty()));
    }

    /// The file has all up to this step.
    void saved(Path file, long step, Instant time) {
        saved = step;
        state.set(new FileState(Optional.of(file), Changes.NONE, Optional.of(time)));
        refresh();
    }

    /// What is only tried out changes in every frame of a drag, and needs no saving.
    private void follow(Transition transition) {
        if (transition.cause() != Transition.Cause.PREVIEW) {
            refresh();
        }
    }

    /// Looks at the history again, as after a step that changed rows alone.
    void refresh() {
        FileState now = now();
        state.set(new FileState(now.path(), lastStep() == saved ? Changes.NONE : Changes.UNSAVED, now.savedAt()));
    }

    /// The number of the last step that is done, 0 when there is none.
    long lastStep() {
        return session.history().lastDone().map(Step::number).orElse(0L);
    }
}
