package keyline.app.canvas.gesture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.gesture.Pointer.Action;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.Tool;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.edit.LinkEnd;

/// Holds the gesture that is going on, sends it what the pointer does on the canvas, and lets the canvas show it. FX
/// thread only.
public final class PointerInput implements GestureContext {

    private static final Size ROOM = new Size(240, 160);
    private static final double STEP = 40;
    private static final int MOST_STEPS = 20;

    private final Session session;
    private final Canvas canvas;
    private final Consumer<Opening> opener;
    private final CanvasHabits habits;
    private final Pointers pointers;
    private final Showing showing;
    private final EdgeScroll edgeScroll;
    private final ReadOnlyObjectWrapper<Gesture> gesture = new ReadOnlyObjectWrapper<>(new Idle());
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private Optional<Pointer> last = Optional.empty();
    private boolean spaceHeld;
    private boolean acting;

    /// Listens on `canvas`; what gestures open goes to `opener`.
    public PointerInput(Session session, Canvas canvas, Consumer<Opening> opener, CanvasHabits habits) {
        this.session = session;
        this.canvas = canvas;
        this.opener = opener;
        this.habits = habits;
        this.pointers = new Pointers(canvas, () -> spaceHeld);
        this.showing = new Showing(session, canvas, habits.matches(), () -> spaceHeld);
        this.edgeScroll = new EdgeScroll(canvas, this::repeat);
        listen();
        gesture.subscribe(showing::show);
        session.observe(this::follow);
    }

    private void listen() {
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == canvas || isPainted(event)) {
                canvas.requestFocus();
            }
        });
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> send(pointers.of(Action.PRESS, event)));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> send(pointers.of(Action.DRAG, event)));
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> send(pointers.of(Action.RELEASE, event)));
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> send(pointers.of(Action.MOVE, event)));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> showing.hover(Hit.NOTHING));
    }

    private static boolean isPainted(MouseEvent event) {
        return event.getTarget() instanceof ImageView;
    }

    private void send(Pointer pointer) {
        held.set(held.get() || pointer.isHeld());
        handle(pointer);
        held.set(pointer.isHeld());
    }

    private void handle(Pointer pointer) {
        last = Optional.of(pointer);
        showing.hover(pointer.hit());
        Gesture now = gesture.get();
        if (pointer.pans() && now.isAtRest()) {
            gesture.set(new PressedToPan(pointer, now));
        } else {
            act(now, pointer);
        }
        edgeScroll.follow(pointer, gesture.get());
    }

    private void act(Gesture now, Pointer pointer) {
        acting = true;
        try {
            gesture.set(now.on(pointer, this));
        } finally {
            acting = false;
        }
    }

    /// The view moved under the pointer: that is a drag too.
    private void repeat() {
        last.map(pointers::again).ifPresent(pointer -> act(gesture.get(), pointer));
    }

    /// When something else changes the document, what the gesture has in hand may be gone.
    private void follow(Transition transition) {
        if (!acting
                && transition.cause() != Transition.Cause.PREVIEW
                && !gesture.get().isAtRest()) {
            gesture.set(new Idle());
        }
    }

    /// The gesture that is going on.
    public ReadOnlyObjectProperty<Gesture> gesture() {
        return gesture.getReadOnlyProperty();
    }

    /// Whether a button of the mouse is held down on the canvas.
    public ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /// Takes a tool in hand; what was going on is dropped.
    public void take(Tool tool) {
        gesture.get().drop(this);
        gesture.set(
                switch (tool) {
                    case SELECT -> new Idle();
                    case TABLE -> new Placing(Placing.Kind.TABLE, pointed());
                    case NOTE -> new Placing(Placing.Kind.NOTE, pointed());
                    case AREA -> new DrawingArea(Optional.empty(), pointed());
                    case RELATION -> new LinkTool();
                    case HAND -> new Hand();
                });
    }

    /// Makes what the tool in hand makes, where there is room for it near the middle of the view; whether there was
    /// such a tool.
    public boolean placeByKey() {
        boolean places = gesture.get() instanceof Placing;
        if (gesture.get() instanceof Placing placing) {
            gesture.set(new Idle());
            open(placing.at(room()));
        }
        return places;
    }

    /// A place on the grid where nothing stands yet, as near to the middle of the view as there is one to the right or
    /// below.
    public Point room() {
        Rectangle seen = visible();
        Point middle = new Point(seen.centreX() - ROOM.width() / 2, seen.centreY() - ROOM.height() / 2);
        return IntStream.range(0, MOST_STEPS * MOST_STEPS)
                .mapToObj(i -> middle.plus(STEP * Math.floorDiv(i, MOST_STEPS), STEP * (i % MOST_STEPS)))
                .filter(at -> scenery()
                        .touching(Rectangle.at(at, ROOM.width(), ROOM.height()).grown(STEP / 2))
                        .isEmpty())
                .findFirst()
                .map(Snap::toGrid)
                .orElseGet(() -> Snap.toGrid(middle));
    }

    /// Begins a relation that the next click ends.
    public void linkFrom(LinkEnd end) {
        begin(Linking.from(end, Linking.Ending.CLICK, pointed()));
    }

    /// Has another parent picked for a relation by the next click.
    public void retarget(TableId child, ConstraintId key) {
        Neighbours.relation(child, key, session.document().schema())
                .ifPresent(relation -> begin(Retargeting.of(relation, Linking.Ending.CLICK, pointed())));
    }

    private void begin(Gesture begun) {
        gesture.get().drop(this);
        gesture.set(begun);
    }

    /// The popover of a relation, beside its line.
    public Opening.Relation popoverOf(TableId child, ConstraintId key) {
        Rectangle seen = visible();
        Point middle = new Point(seen.centreX(), seen.centreY());
        Point near = Anchor.of(Selection.of(new Selection.OfRelation(child, key)), canvas.scene())
                .orElse(middle);
        return new Opening.Relation(child, key, near);
    }

    /// Where the pointer is on the diagram, on the grid; the upper left corner when it hasn't been there yet.
    public Point pointed() {
        return last.map(pointer -> Snap.toGrid(canvas.viewport().toWorld(pointer.screen())))
                .orElseGet(() -> visible().corner());
    }

    /// Drops what is going on and puts the tool away; whether there was anything.
    public boolean drop() {
        Gesture now = gesture.get();
        boolean idle = now.equals(new Idle());
        if (!idle) {
            now.drop(this);
            gesture.set(new Idle());
        }
        return !idle;
    }

    /// The space bar is held down from now on, so that a drag moves the view.
    public void holdSpace() {
        spaceHeld = true;
        showing.turnCursor();
    }

    /// It isn't any more.
    public void letGoOfSpace() {
        spaceHeld = false;
        showing.turnCursor();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Scenery scenery() {
        return new SceneScenery(canvas.scene());
    }

    @Override
    public Viewport viewport() {
        return canvas.viewport();
    }

    @Override
    public Rectangle visible() {
        return canvas.viewport().toWorld(new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight()));
    }

    @Override
    public void show(Viewport viewport) {
        canvas.viewportProperty().set(viewport);
    }

    @Override
    public boolean snaps() {
        return habits.snaps().getAsBoolean();
    }

    @Override
    public void open(Opening opening) {
        opener.accept(opening);
    }
}
