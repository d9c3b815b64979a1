package keyline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The hand of the tests: it shows a window without a screen and drives it with pointer and keys as a person would. All
/// tests of the user interface go through it, so that only this file knows the toolkit's test library.
///
/// Every gesture returns when the window has dealt with it. Points are those of the node that they are given with.
public final class Robot {

    private static final int DRAG_STEPS = 6;
    private static final double WHEEL_LINE = 40;

    private final FxRobot hand = new FxRobot();
    private final Stage stage;
    private final Scene scene;

    private Robot(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
    }

    /// Shows `root`, made on the FX thread, in a window at the upper left of the screen, in place of what was shown
    /// before.
    public static Robot show(Supplier<Parent> root, double width, double height) {
        return show(() -> new Scene(root.get(), width, height));
    }

    /// Shows a scene, made on the FX thread, in the same way.
    public static Robot show(Supplier<Scene> made) {
        Stage stage = start();
        Scene scene = fx(made::get);
        fx(() -> {
            stage.hide(); // shown again it takes the focus, which a closed menu doesn't give back without a screen
            stage.setScene(scene);
            stage.sizeToScene();
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return stage;
        });
        Robot robot = new Robot(stage, scene);
        robot.settle();
        return robot;
    }

    /// Starts the toolkit, where it doesn't run yet; controls can be made from then on.
    public static Stage start() {
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("The toolkit doesn't start", e);
        }
    }

    /// Runs `work` on the FX thread and gives what it gives.
    public static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// Waits until the window has dealt with everything that has happened, and has been painted.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Waits until something holds, for as long as a slow machine may need.
    public void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came about", e);
        }
    }

    /// The window.
    public Stage stage() {
        return stage;
    }

    /// The first node that the selector finds, in the scene's order.
    public <N extends Node> N find(String selector, Class<N> kind) {
        return fx(() -> kind.cast(scene.getRoot().lookup(selector)));
    }

    /// Moves the pointer there.
    public Robot moveTo(Node node, double x, double y) {
        hand.moveTo(fx(() -> node.localToScreen(x, y)));
        settle();
        return this;
    }

    /// Clicks there, with keys held down meanwhile.
    public Robot click(Node node, double x, double y, KeyCode... held) {
        return clickWith(MouseButton.PRIMARY, node, x, y, held);
    }

    /// Clicks there with a button.
    public Robot clickWith(MouseButton button, Node node, double x, double y, KeyCode... held) {
        moveTo(node, x, y);
        hand.press(held);
        hand.clickOn(button);
        hand.release(held);
        settle();
        return this;
    }

    /// Clicks twice there. The second click is made here: whether a real one came in time for a double click would
    /// depend on how busy the machine is.
    public Robot doubleClick(Node node, double x, double y) {
        click(node, x, y);
        fx(() -> {
            Event.fireEvent(node, secondClick(MouseEvent.MOUSE_PRESSED, node, new Point2D(x, y)));
            Event.fireEvent(node, secondClick(MouseEvent.MOUSE_RELEASED, node, new Point2D(x, y)));
            Event.fireEvent(node, secondClick(MouseEvent.MOUSE_CLICKED, node, new Point2D(x, y)));
            return node;
        });
        settle();
        return this;
    }

    private static MouseEvent secondClick(EventType<MouseEvent> type, Node node, Point2D at) {
        Point2D screen = node.localToScreen(at);
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                type == MouseEvent.MOUSE_PRESSED,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, screen.getX(), screen.getY()));
    }

    /// Presses the button at one point, without releasing it.
    public Robot press(MouseButton button, Node node, Point2D at) {
        moveTo(node, at.getX(), at.getY());
        hand.press(button);
        settle();
        return this;
    }

    /// Moves on to a point in steps, as a hand does.
    public Robot glide(Node node, Point2D from, Point2D to) {
        for (int step = 1; step <= DRAG_STEPS; step++) {
            Point2D at = from.interpolate(to, (double) step / DRAG_STEPS);
            moveTo(node, at.getX(), at.getY());
        }
        return this;
    }

    /// Releases the button.
    public Robot release(MouseButton button) {
        hand.release(button);
        settle();
        return this;
    }

    /// Drags from one point to another.
    public Robot drag(Node node, Point2D from, Point2D to) {
        return dragWith(MouseButton.PRIMARY, node, from, to);
    }

    /// Drags with a button.
    public Robot dragWith(MouseButton button, Node node, Point2D from, Point2D to) {
        return press(button, node, from).glide(node, from, to).release(button);
    }

    /// Presses and releases keys together: `keys(CONTROL, A)`.
    public Robot keys(KeyCode... together) {
        hand.push(together);
        settle();
        return this;
    }

    /// Presses and releases a key several times.
    public Robot times(int count, KeyCode... together) {
        for (int i = 0; i < count; i++) {
            keys(together);
        }
        return this;
    }

    /// Holds a key down.
    public Robot hold(KeyCode key) {
        hand.press(key);
        settle();
        return this;
    }

    /// Lets a key go.
    public Robot letGo(KeyCode key) {
        hand.release(key);
        settle();
        return this;
    }

    /// Types text into what has the focus.
    public Robot type(String text) {
        hand.write(text, 0);
        settle();
        return this;
    }

    /// Turns the wheel at a point, by lines; upwards when negative. The event is made here: without a screen, the
    /// toolkit makes one that knows of no keys.
    public Robot wheel(Node node, Point2D at, int lines, KeyCode... held) {
        moveTo(node, at.getX(), at.getY());
        fx(() -> {
            Event.fireEvent(node, scroll(node, at, -WHEEL_LINE * lines, Set.of(held)));
            return lines;
        });
        settle();
        return this;
    }

    private static ScrollEvent scroll(Node node, Point2D at, double amount, Set<KeyCode> held) {
        Point2D screen = node.localToScreen(at);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                false,
                false,
                false,
                0,
                amount,
                0,
                amount,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(node, screen.getX(), screen.getY()));
    }

    /// Saves what the window and its open menus and lists show as `target/pictures/NAME.png`, to be looked at.
    public Path picture(String name) {
        settle();
        WritableImage image = fx(() -> Screenshot.of(stage));
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                Png.write(image, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
