package keyline.app.canvas.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.Animation.Status;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.WayActions;
import keyline.model.DiagramId;
import keyline.model.diagram.Bookmark;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.SetBookmark;

/// The places that the view leapt from, to go back to, on whatever diagram they are, and those that the document has
/// bookmarks of. Panning and zooming by hand are no leaps. FX thread only.
public final class Journey implements WayActions {

    private static final int MOST = 50;

    private final Session session;
    private final Canvas canvas;
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private Optional<Flight> flight = Optional.empty();
    private Runnable changed = () -> {};

    /// A journey over `canvas` that begins here. The fourth and fifth button of a mouse go back and forward.
    public Journey(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// What is seen of a diagram.
    private record Place(DiagramId diagram, Viewport view) {}

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
        changed.run();
    }

    /// Flies to another place on this diagram.
    public void flyTo(Viewport view) {
        leave();
        fly(new Place(session.diagram().id(), view));
    }

    @Override
    public void leave() {
        Place here = here();
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
    private Place here() {
        Viewport view = flight.filter(each -> each.getStatus() == Status.RUNNING)
                .map(Flight::destination)
                .orElseGet(canvas::viewport);
        return new Place(session.diagram().id(), view);
    }

    /// From one diagram to another there is no way to fly over.
    private void fly(Place place) {
        flight.ifPresent(Flight::stop);
        flight = Optional.empty();
        if (place.diagram.equals(session.diagram().id())) {
            Flight next = new Flight(canvas, place.view);
            flight = Optional.of(next);
            next.play();
        } else {
            session.show(place.diagram);
            canvas.viewportProperty().set(place.view);
        }
    }

    @Override
    public void back() {
        go(behind, ahead);
    }

    @Override
    public void forward() {
        go(ahead, behind);
    }

    private void go(Deque<Place> from, Deque<Place> to) {
        from.removeIf(place -> !session.document().diagrams().has(place.diagram));
        if (!from.isEmpty()) {
            to.push(here());
            fly(from.pop());
        }
        changed.run();
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
    public void mark(int number) {
        Viewport view = here().view;
        Point middle = view.toWorld(new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
        session.perform(new SetBookmark(session.diagram().id(), new Bookmark(number, middle, view.zoom())));
    }

    @Override
    public boolean isMarked(int number) {
        return bookmark(number).isPresent();
    }

    @Override
    public void goTo(int number) {
        bookmark(number).ifPresent(place -> {
            leave();
            fly(place);
        });
    }

    private Optional<Place> bookmark(int number) {
        return session.document().diagrams().stream()
                .flatMap(diagram -> diagram.bookmarks().stream()
                        .filter(each -> each.number() == number)
                        .map(each -> new Place(diagram.id(), view(each))))
                .findFirst();
    }

    private Viewport view(Bookmark bookmark) {
        Rectangle middle = Rectangle.at(bookmark.centre(), 0, 0);
        return new Viewport(0, 0, bookmark.zoom()).centredOn(middle, canvas.getWidth(), canvas.getHeight());
    }

    @Override
    public Runnable wayBack() {
        Place here = here();
        Deque<Place> then = new ArrayDeque<>(behind);
        return () -> {
            behind.clear();
            behind.addAll(then);
            fly(here);
            changed.run();
        };
    }
}
