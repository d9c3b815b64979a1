package keyline.app.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import keyline.app.canvas.paint.Painter;
import keyline.app.canvas.paint.Subject;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Palette;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;

/// The region that shows a scene, in two layers: what is at rest, and over it what is lifted off it by a hand; see
/// [Painter]. Each is painted at most once for each frame, and only when something on it has changed.
///
/// Its overlay holds the controls that stand on the diagram: in-place editors and popovers. FX thread only.
public final class Canvas extends Region {

    private final CanvasScene scene;
    private final Painter painter;
    private final CanvasSurface rest = new CanvasSurface(this::paintRest);
    private final CanvasSurface lifted = new CanvasSurface(this::paintLifted);
    private final CanvasOverlay overlay = new CanvasOverlay();
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.START);
    private final ObjectProperty<CanvasState> state = new SimpleObjectProperty<>(this, "state", CanvasState.QUIET);
    private final ObjectProperty<Palette> palette;
    private final AnimationTimer settling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            settle();
        }
    };

    /// A canvas that shows `scene` in these colours.
    public Canvas(CanvasScene scene, Palette colours) {
        this.scene = scene;
        painter = new Painter(scene.measure());
        palette = new SimpleObjectProperty<>(this, "palette", colours);
        getStyleClass().add("canvas");
        getChildren().addAll(rest, lifted, overlay);
        setClip(boundClip());
        viewport.subscribe(overlay::follow);
        viewport.subscribe(this::repaint);
        palette.subscribe(this::repaint);
        state.subscribe(this::follow);
    }

    private Rectangle boundClip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }

    /// Shows this version of the document, and this diagram of it.
    public void show(Document document, Diagram diagram) {
        scene.show(document, diagram);
        repaint();
        if (!scene.isSettled()) {
            settling.start();
        }
    }

    /// The same for a version that is only tried out, as while something is dragged.
    public void preview(Document document, Diagram diagram) {
        settling.stop();
        long before = scene.restVersion();
        scene.preview(document, diagram);
        lifted.repaint();
        if (scene.restVersion() != before) {
            rest.repaint();
        }
    }

    private void settle() {
        scene.settle();
        repaint();
        if (scene.isSettled()) {
            settling.stop();
        }
    }

    private void follow(CanvasState before, CanvasState after) {
        lifted.repaint();
        if (!Subject.sameAtRest(before, after)) {
            rest.repaint();
        }
    }

    private void repaint() {
        rest.repaint();
        lifted.repaint();
    }

    /// What stands where.
    public CanvasScene scene() {
        return scene;
    }

    /// Which part of the diagram is shown, and how large.
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /// Which part of the diagram is shown, and how large.
    public Viewport viewport() {
        return viewport.get();
    }

    /// What is shown beside the document.
    public ObjectProperty<CanvasState> stateProperty() {
        return state;
    }

    /// What is shown beside the document.
    public CanvasState state() {
        return state.get();
    }

    /// The colours, which change with the theme.
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Shows the whole diagram, at 100 % at most.
    public void fit() {
        viewport.set(Viewport.fitting(scene.content(), getWidth(), getHeight()));
    }

    /// Puts an editor over a part of the diagram. It moves and grows with what is under it.
    public void place(Node node, keyline.model.diagram.Rectangle world) {
        overlay.place(node, world);
    }

    /// Puts a popover at a point of the diagram, by its upper left corner. It moves with the diagram and keeps its own
    /// size.
    public void pin(Node node, Point world) {
        overlay.pin(node, world);
    }

    /// Takes an editor or popover away.
    public void remove(Node node) {
        overlay.remove(node);
    }

    @Override
    protected void layoutChildren() {
        rest.resize(getWidth(), getHeight());
        lifted.resize(getWidth(), getHeight());
        overlay.resize(getWidth(), getHeight());
    }

    private void paintRest(javafx.scene.canvas.Canvas target) {
        painter.paintRest(target, viewport.get(), pixels(), subject());
    }

    /// A layer with nothing on it isn't shown: copying it to the screen would take as long as the other one.
    private void paintLifted(javafx.scene.canvas.Canvas target) {
        Subject subject = subject();
        target.setVisible(subject.isStirred());
        target.getGraphicsContext2D().clearRect(0, 0, target.getWidth(), target.getHeight());
        painter.paintLifted(target, viewport.get(), pixels(), subject);
    }

    private Subject subject() {
        return new Subject(scene, state.get(), palette.get());
    }

    private double pixels() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getRenderScaleX)
                .orElse(1.0);
    }
}
