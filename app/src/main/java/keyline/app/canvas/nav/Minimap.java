package keyline.app.canvas.nav;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.canvas.paint.Camera;
import keyline.app.canvas.paint.ScreenPicture;
import keyline.app.canvas.paint.Subject;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Point;

/// The whole diagram, small, with a frame around what the canvas shows; a click or drag on it moves that. It is drawn
/// with what the canvas shows first; after an edit, only when the diagram has come to rest, so that a hand at work
/// never waits for it. FX thread only.
public final class Minimap extends Region {

    private static final double HEIGHT = 136;
    private static final double ROUNDING = 12;
    private static final Duration REST = Duration.millis(250);

    private final keyline.app.canvas.Canvas canvas;
    private final ScreenPicture painter;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Rectangle edge = bounds();
    private final PauseTransition rest = new PauseTransition(REST);
    private Viewport whole = Viewport.START;
    private double shrunk = 1;
    private boolean stale = true;

    /// A map of what `canvas` shows of the session's diagram.
    ///
    /// @param wanted whether it is shown
    public Minimap(Session session, keyline.app.canvas.Canvas canvas, ObservableValue<Boolean> wanted) {
        this.canvas = canvas;
        painter = new ScreenPicture(canvas.scene().measure());
        setId("minimap");
        getStyleClass().add("minimap");
        visibleProperty().bind(wanted);
        managedProperty().bind(wanted);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        frame.getStyleClass().add("minimap-frame");
        frame.setManaged(false);
        edge.getStyleClass().add("minimap-edge");
        edge.setManaged(false);
        getChildren().addAll(picture, frame, edge);
        setClip(bounds());
        rest.setOnFinished(_ -> drawAtRest());
        session.observe(this::follow);
        canvas.paletteProperty().subscribe(this::drawNext);
        canvas.viewportProperty().subscribe(this::placeFrame);
        canvas.layoutBoundsProperty().subscribe(this::placeFrame);
        widthProperty().subscribe(this::drawNext);
        heightProperty().subscribe(this::drawNext);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::show);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::show);
    }

    private Rectangle bounds() {
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        bounds.setArcWidth(ROUNDING);
        bounds.setArcHeight(ROUNDING);
        return bounds;
    }

    @SuppressWarnings("ReferenceEquality") // the same document once more: other tables of it are shown
    private void follow(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED || transition.before() == transition.after()) {
            drawNext();
        } else {
            rest.playFromStart();
        }
    }

    /// Has it drawn in the next frame.
    private void drawNext() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            draw();
        }
    }

    /// While lines still look for their ways, it waits on.
    private void drawAtRest() {
        if (canvas.scene().isSettled()) {
            draw();
        } else {
            rest.playFromStart();
        }
    }

    private void draw() {
        Optional<Window> window = Optional.ofNullable(getScene()).map(Scene::getWindow);
        if (getWidth() <= 0 || getHeight() <= 0 || window.isEmpty()) {
            return;
        }
        CanvasScene scene = canvas.scene();
        shrunk = shrinking(scene.content());
        double width = getWidth() * shrunk;
        double height = getHeight() * shrunk;
        whole = Viewport.fitting(scene.content(), width, height);
        CanvasState state = CanvasState.QUIET.withPending(canvas.state().pending());
        Subject subject = new Subject(scene, state, canvas.paletteProperty().get());
        picture.setImage(painter.paint(new Camera(whole, width, height, density() / shrunk), subject));
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        placeFrame();
    }

    private double density() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getRenderScaleX)
                .orElse(1.0);
    }

    /// How many times larger the picture is painted than it is shown: nothing is painted below the smallest zoom.
    private double shrinking(keyline.model.diagram.Rectangle content) {
        double across = content.width() * Viewport.SMALLEST / (getWidth() / 2);
        double down = content.height() * Viewport.SMALLEST / (getHeight() / 2);
        return Math.max(1, Math.max(across, down));
    }

    private void placeFrame() {
        keyline.model.diagram.Rectangle seen = canvas.viewport()
                .toWorld(new keyline.model.diagram.Rectangle(0, 0, canvas.getWidth(), canvas.getHeight()));
        keyline.model.diagram.Rectangle at = whole.toScreen(seen);
        frame.setVisible(canvas.scene().content().width() > 0);
        frame.setX(within(at.x(), getWidth()));
        frame.setY(within(at.y(), getHeight()));
        frame.setWidth(within(at.right(), getWidth()) - frame.getX());
        frame.setHeight(within(at.bottom(), getHeight()) - frame.getY());
    }

    /// A place of the picture on the map: at its edge when it is beyond.
    private double within(double place, double size) {
        return Math.clamp(place / shrunk, 0, Math.max(0, size));
    }

    private void show(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Point world = whole.toWorld(new Point(event.getX() * shrunk, event.getY() * shrunk));
            var point = new keyline.model.diagram.Rectangle(world.x(), world.y(), 0, 0);
            canvas.viewportProperty().set(canvas.viewport().centredOn(point, canvas.getWidth(), canvas.getHeight()));
            event.consume();
        }
    }
}
