package keyline.app.canvas.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation.Status;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.WayActions;

/// The places that the view leapt from, to go back to, and those that were marked. Panning and zooming by hand are no
/// leaps. FX thread only.
public final class Journey implements WayActions {

    private static final int MOST = 50;

    private final Canvas canvas;
    private final Deque<Viewport> behind = new ArrayDeque<>();
    private final Deque<Viewport> ahead = new ArrayDeque<>();
    private final Map<Integer, Viewport> marks = new HashMap<>();
    private Optional<Flight> flight = Optional.empty();
    private Runnable changed = () -> {};

    /// A journey over `canvas` that begins here. The fourth and fifth button of a mouse go back and forward.
    public Journey(Canvas canvas) {
        this.canvas = canvas;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            event.consume();
            back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            event.consume();
            forward();
        }
    }

    /// Tells `observer` when there is somewhere else to go.
    public void observe(Runnable observer) {
        changed = observer;
    }

    /// Begins anew, as another document is shown.
    public void begin() {
        behind.clear();
        ahead.clear();
        marks.clear();
        changed.run();
    }

    /// Flies to another place.
    public void flyTo(Viewport place) {
        leave();
        fly(place);
    }

    /// Remembers what is seen now, as a leap follows.
    public void leave() {
        Viewport here = here();
        if (!here.equals(behind.peek())) {
            behind.push(here);
        }
        if (behind.size() > MOST) {
            behind.removeLast();
        }
        ahead.clear();
        changed.run();
    }

    /// Where one is, or will be in a moment.
    private Viewport here() {
        return flight.filter(each -> each.getStatus() == Status.RUNNING)
                .map(Flight::destination)
                .orElseGet(canvas::viewport);
    }

    private void fly(Viewport place) {
        flight.ifPresent(Flight::stop);
        Flight next = new Flight(canvas, place);
        flight = Optional.of(next);
        next.play();
    }

    @Override
    public void back() {
        go(behind, ahead);
    }

    @Override
    public void forward() {
        go(ahead, behind);
    }

    private void go(Deque<Viewport> from, Deque<Viewport> to) {
        if (!from.isEmpty()) {
            to.push(here());
            fly(from.pop());
            changed.run();
        }
    }

    @Override
    public boolean hasBack() {
        return !behind.isEmpty();
    }

    @Override
    public boolean hasForward() {
        return !ahead.isEmpty();
    }

    @Override
    public void mark(int bookmark) {
        marks.put(bookmark, here());
        changed.run();
    }

    @Override
    public boolean isMarked(int bookmark) {
        return marks.containsKey(bookmark);
    }

    @Override
    public void goTo(int bookmark) {
        Optional.ofNullable(marks.get(bookmark)).ifPresent(this::flyTo);
    }

    @Override
    public Runnable wayBack() {
        Viewport here = here();
        Deque<Viewport> then = new ArrayDeque<>(behind);
        return () -> {
            behind.clear();
            behind.addAll(then);
            fly(here);
            changed.run();
        };
    }
}
