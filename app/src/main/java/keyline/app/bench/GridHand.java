package keyline.app.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// What a hand does in the grid of the window, one event for each frame. FX thread only, as are the steps that it
/// gives.
final class GridHand {

    private static final int STEPS = 120;
    private static final double NOTCH = 40;

    private final Region body;
    private final ScrollBar bar;

    GridHand(Scene scene) {
        body = (Region) scene.lookup(".data-panel .grid-body");
        bar = (ScrollBar) scene.lookup(".data-panel .data-grid > .scroll-bar:vertical");
    }

    /// The wheel is turned by three notches in each frame.
    List<Runnable> wheel() {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(() -> scroll(-3 * NOTCH));
        }
        return steps;
    }

    /// The thumb is drawn from the first row to the last and back.
    List<Runnable> thumb() {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double share = 1 - Math.abs(2.0 * i / STEPS - 1);
            steps.add(() -> bar.setValue(bar.getMax() * share));
        }
        return steps;
    }

    /// Ctrl+End, and Ctrl+Home.
    List<Runnable> ends() {
        return List.of(() -> press(KeyCode.END), () -> press(KeyCode.HOME));
    }

    /// Goes to a part of all rows.
    Runnable to(double share) {
        return () -> bar.setValue(bar.getMax() * share);
    }

    /// Whether every line that can be seen shows something.
    boolean isFilled() {
        return body.lookupAll(".grid-line").stream().filter(Node::isVisible).allMatch(GridHand::isFilled);
    }

    private static boolean isFilled(Node line) {
        return line.lookupAll(".label").stream()
                .map(Label.class::cast)
                .anyMatch(label -> label.isVisible() && !label.getText().isEmpty());
    }

    private void press(KeyCode key) {
        body.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private void scroll(double delta) {
        Point2D screen = body.localToScreen(1, 1);
        body.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                1,
                1,
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(body, screen.getX(), screen.getY())));
    }
}
