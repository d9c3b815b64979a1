package keyline.app.canvas;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import keyline.app.canvas.paint.Camera;
import keyline.app.canvas.paint.ScreenPicture;
import keyline.app.canvas.paint.Subject;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Palette;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;

/// The region that shows a scene. It is painted at most once for each frame, and only when something has changed; see
/// [ScreenPicture].
///
/// Its overlay holds the controls that stand on the diagram: in-place editors and popovers. FX thread only.
public final class Canvas extends Region {

    /// After so much time without a change, the hand rests.
    private static final long RESTING_NANOS = 30_000_000;

    private final CanvasScene scene;
    private final ScreenPicture picture;
    private final CanvasSurface surface = new CanvasSurface(this::painted);
    private final CanvasOverlay overlay = new CanvasOverlay();
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.START);
    private final ObjectProperty<CanvasState> state = new SimpleObjectProperty<>(this, "state", CanvasState.QUIET);
    private final ObjectProperty<Palette> palette;
    private long changed;
    private final AnimationTimer settling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            settle();
        }
    };

    /// A canvas that shows `scene` in these colours.
    public Canvas(CanvasScene scene, Palette colours) {
        this.scene = scene;
        picture = new ScreenPicture(scene.measure());
        palette = new SimpleObjectProperty<>(this, "palette", colours);
        getStyleClass().add("canvas");
        getChildren().addAll(surface, overlay);
        setClip(boundClip());
        viewport.subscribe(overlay::follow);
        viewport.subscribe(this::repaint);
        palette.subscribe(this::fill);
        state.subscribe(this::repaint);
    }

    private Rectangle boundClip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }

    /// What is opaque hides what lies behind, and saves the toolkit the painting of it.
    private void fill(Palette colours) {
        setBackground(Background.fill(colours.canvas()));
        repaint();
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
        scene.preview(document, diagram);
        repaint();
    }

    private void repaint() {
        changed = System.nanoTime();
        surface.repaint();
    }

    /// Waits while a hand is at work, whose frames have no time for more.
    private void settle() {
        if (System.nanoTime() - changed < RESTING_NANOS) {
            return;
        }
        if (!scene.isSettled()) {
            scene.settle();
        }
        if (isSettled()) {
            settling.stop();
        }
        if (scene.isSettled() || !picture.isSharp()) {
            surface.repaint();
        }
    }

    /// Whether it looks as it should: after a change, it may take some frames until all lines have found their ways and
    /// all texts are sharp.
    public boolean isSettled() {
        return scene.isSettled() && picture.isSharp();
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
        surface.resize(getWidth(), getHeight());
        overlay.resize(getWidth(), getHeight());
    }

    private Image painted(double width, double height, double density) {
        Image image = picture.paint(new Camera(viewport.get(), width, height, density), subject());
        if (!picture.isSharp()) {
            settling.start();
        }
        return image;
    }

    private Subject subject() {
        return new Subject(scene, state.get(), palette.get());
    }
}
