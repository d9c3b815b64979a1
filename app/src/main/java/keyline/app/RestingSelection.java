package keyline.app;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// The selection for what takes its time to show it: while something on the canvas is held, nobody is told of it. The
/// press that begins a drag selects, and the drag would wait. FX thread only.
final class RestingSelection {

    private final Session session;
    private final ObservableValue<Boolean> held;
    private final Observers<Selection> observers = new Observers<>();
    private Selection told;

    /// The selection of a session.
    ///
    /// @param held whether something is held
    RestingSelection(Session session, ObservableValue<Boolean> held) {
        this.session = session;
        this.held = held;
        this.told = session.selection();
        session.observeSelection(_ -> tell());
        held.subscribe(this::tell);
    }

    private void tell() {
        if (!held.getValue() && !told.equals(session.selection())) {
            told = session.selection();
            observers.tell(told);
        }
    }

    /// Tells `observer` of every selection that lasts.
    Observers.Subscription observe(Consumer<Selection> observer) {
        return observers.add(observer);
    }
}
