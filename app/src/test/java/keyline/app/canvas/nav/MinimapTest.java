package keyline.app.canvas.nav;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import keyline.app.Shell;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.model.Document;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinimapTest {

    private final Shell shell = Shell.ofShop(1280, 800);
    private final Canvas canvas = shell.find("#canvas", Canvas.class);
    private final Minimap map = shell.find("#minimap", Minimap.class);
    private final Rectangle frame = shell.find(".minimap-frame", Rectangle.class);

    @BeforeEach
    void wait_until_it_is_drawn() {
        shell.run(() -> canvas.viewportProperty().set(new Viewport(0, 0, 4)));
        shell.robot().until(() -> frame.getWidth() < map.getWidth() / 2);
    }

    @Test
    void the_frame_shows_what_the_canvas_shows() {
        shell.picture("minimap-light");
        double before = shell.ask(frame::getWidth);
        double x = shell.ask(frame::getX);

        shell.run(() -> canvas.viewportProperty().set(new Viewport(400, 0, 4)));
        assertThat(shell.ask(frame::getX)).isGreaterThan(x);
        assertThat(shell.ask(frame::getWidth)).isCloseTo(before, Offset.offset(0.1));

        shell.run(() -> canvas.viewportProperty().set(new Viewport(0, 0, 3)));
        assertThat(shell.ask(frame::getWidth)).isCloseTo(before * 4 / 3, Offset.offset(0.1));
    }

    @Test
    void the_frame_stays_on_the_map_when_more_is_seen() {
        shell.run(() -> canvas.viewportProperty().set(new Viewport(-400, -400, 0.2)));

        assertThat(shell.ask(frame::getX)).isZero();
        assertThat(shell.ask(frame::getWidth)).isEqualTo(map.getWidth());
        assertThat(shell.ask(() -> frame.getY() + frame.getHeight())).isLessThanOrEqualTo(map.getHeight());
    }

    @Test
    void there_is_no_frame_around_nothing() {
        shell.run(() -> shell.session().open(Document.empty()));
        shell.robot().settle();

        assertThat(shell.ask(frame::isVisible)).isFalse();
    }

    @Test
    void a_click_and_a_drag_on_it_move_the_view() {
        shell.robot().click(map, 30, 40);
        assertThat(shell.ask(this::middle).distance(30, 40)).isLessThan(2);

        shell.robot().drag(map, new Point2D(30, 40), new Point2D(120, 70));
        assertThat(shell.ask(this::middle).distance(120, 70)).isLessThan(2);
        assertThat(shell.ask(() -> canvas.viewport().zoom())).isEqualTo(4);
    }

    @Test
    void it_is_hidden_and_shown_by_keys_and_that_is_kept() {
        shell.robot().keys(KeyCode.CONTROL, KeyCode.M);
        assertThat(shell.ask(map::isVisible)).isFalse();
        assertThat(shell.choices().minimap().get()).isFalse();

        shell.robot().keys(KeyCode.CONTROL, KeyCode.M);
        assertThat(shell.ask(map::isVisible)).isTrue();
    }

    private Point2D middle() {
        return new Point2D(frame.getX() + frame.getWidth() / 2, frame.getY() + frame.getHeight() / 2);
    }
}
