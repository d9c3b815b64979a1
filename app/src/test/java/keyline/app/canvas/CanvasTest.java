package keyline.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Fonts;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.ColumnId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class CanvasTest {

    private static Canvas canvas() {
        CanvasScene scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        Canvas canvas = new Canvas(scene, Palette.of(Theme.LIGHT));
        canvas.show(Shop.document(), Shop.document().firstDiagram());
        return canvas;
    }

    @Test
    void an_editor_stays_over_its_row_while_the_diagram_moves_and_grows() {
        Robot robot = Robot.show(() -> new StackPane(canvas()), 900, 600);
        Canvas canvas = robot.find(".canvas", Canvas.class);
        Rectangle row = canvas.scene().columnBounds(Shop.ORDERS, new ColumnId(52));
        TextField editor = Robot.fx(() -> {
            TextField field = new TextField("customer_id int");
            canvas.place(field, row);
            return field;
        });
        for (Viewport viewport :
                new Viewport[] {Viewport.START, new Viewport(-120, 40, 0.5), new Viewport(300, 90, 2)}) {
            Robot.fx(() -> {
                canvas.viewportProperty().set(viewport);
                return viewport;
            });
            robot.settle();

            assertCovers(onCanvas(canvas, editor), viewport.toScreen(row));
        }
    }

    private static Bounds onCanvas(Canvas canvas, Node node) {
        return Robot.fx(() -> canvas.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private static void assertCovers(Bounds bounds, Rectangle wanted) {
        assertThat(bounds.getMinX()).isCloseTo(wanted.x(), within(1.0));
        assertThat(bounds.getMinY()).isCloseTo(wanted.y(), within(1.0));
        assertThat(bounds.getWidth()).isCloseTo(wanted.width(), within(1.0));
        assertThat(bounds.getHeight()).isCloseTo(wanted.height(), within(1.0));
    }

    @Test
    void a_popover_moves_with_the_diagram_and_keeps_its_size() {
        Robot robot = Robot.show(() -> new StackPane(canvas()), 900, 600);
        Canvas canvas = robot.find(".canvas", Canvas.class);
        Region popover = Robot.fx(() -> {
            Region region = new Region();
            region.setMinSize(120, 80);
            canvas.pin(region, new Point(400, 300));
            return region;
        });
        Robot.fx(() -> {
            canvas.viewportProperty().set(new Viewport(100, 50, 0.5));
            return canvas;
        });
        robot.settle();

        assertCovers(onCanvas(canvas, popover), new Rectangle(100, 100, 120, 80));
    }

    @Test
    void what_has_been_taken_away_is_gone() {
        Canvas canvas = Robot.show(() -> new StackPane(canvas()), 900, 600).find(".canvas", Canvas.class);
        Region popover = Robot.fx(Region::new);

        Robot.fx(() -> {
            canvas.pin(popover, new Point(400, 300));
            canvas.remove(popover);
            return popover;
        });

        assertThat(popover.getParent()).isNull();
    }

    @Test
    void fitting_shows_the_whole_diagram() {
        Canvas canvas = Robot.show(() -> new StackPane(canvas()), 500, 400).find(".canvas", Canvas.class);
        Robot.fx(() -> {
            canvas.fit();
            return canvas;
        });

        Rectangle shown = canvas.viewport().toScreen(canvas.scene().content());
        assertThat(new Rectangle(0, 0, 500, 400).contains(shown)).isTrue();
        assertThat(canvas.viewport().zoom()).isLessThan(1);
    }

    @Test
    void many_changes_are_painted_once() {
        AtomicInteger painted = new AtomicInteger();
        Robot robot = Robot.show(StackPane::new, 300, 200);
        CanvasSurface surface = Robot.fx(() -> new CanvasSurface((_, _, _) -> {
            painted.incrementAndGet();
            return new WritableImage(300, 200);
        }));
        Robot.fx(() -> {
            surface.resize(300, 200);
            return ((StackPane) robot.stage().getScene().getRoot())
                    .getChildren()
                    .add(surface);
        });
        robot.settle();
        int before = painted.get();

        Robot.fx(() -> {
            surface.repaint();
            surface.repaint();
            surface.repaint();
            return surface;
        });
        robot.settle();

        assertThat(painted.get() - before).isEqualTo(1);
    }

    @Test
    void a_change_of_the_state_is_painted() {
        Robot robot = Robot.show(() -> new StackPane(canvas()), 900, 600);
        Canvas canvas = robot.find(".canvas", Canvas.class);
        var before = Robot.fx(() -> canvas.snapshot(null, null).getPixelReader().getColor(361, 190));

        Robot.fx(() -> {
            canvas.stateProperty().set(CanvasState.QUIET.withSelection(Selection.of(Shop.ORDERS)));
            return canvas;
        });
        robot.settle();

        var after = Robot.fx(() -> canvas.snapshot(null, null).getPixelReader().getColor(361, 190));
        assertThat(after).isEqualTo(Palette.of(Theme.LIGHT).accent()).isNotEqualTo(before);
    }
}
