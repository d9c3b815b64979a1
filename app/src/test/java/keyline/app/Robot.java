package keyline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The hand of the tests: it shows a window without a screen and drives it with pointer and keys as a person would. All
/// tests of the user interface go through it, so that only this file knows the toolkit's test library.
///
/// Every gesture returns when the window has dealt with it. Points are those of the node that they are given with.
public final class Robot {

    private static final int DRAG_STEPS = 6;
    private static final double WHEEL_LINE = 40;

    private final FxRobot hand = new FxRobot();
    private static final double ASIDE = 40;
    private static final Set<KeyCode> MODIFIERS = Set.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.SHORTCUT, KeyCode.ALT);

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Stage stage;
    private final Scene scene;
    private Point2D pressed = Point2D.ZERO;

    private Robot(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
        scene.addEventFilter(MouseEvent.ANY, this::addKeys);
    }

    /// Without a screen, the toolkit's mouse events know of no keys.
    private void addKeys(MouseEvent event) {
        if (held.isEmpty() || event.isShiftDown() || event.isControlDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        Event.fireEvent(event.getTarget(), HandEvents.withKeys(event, held));
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
        mouse().moveNoWait(fx(() -> node.localToScreen(x, y)));
        settle();
        return this;
    }

    /// Clicks there, with keys held down meanwhile.
    public Robot click(Node node, double x, double y, KeyCode... held) {
        return clickWith(MouseButton.PRIMARY, node, x, y, held);
    }

    /// Clicks there with a button.
    public Robot clickWith(MouseButton button, Node node, double x, double y, KeyCode... keys) {
        approach(node, x, y);
        List.of(keys).forEach(this::hold);
        mouse().pressNoWait(button);
        mouse().releaseNoWait(button);
        settle();
        List.of(keys).forEach(this::letGo);
        return this;
    }

    /// Comes to where it presses from further away, where that is no second press of a double click.
    private void approach(Node node, double x, double y) {
        Point2D at = fx(() -> node.localToScreen(x, y));
        if (pressed.distance(at) < ASIDE) {
            moveTo(node, x + ASIDE, y);
        }
        moveTo(node, x, y);
        pressed = at;
    }

    private MouseRobot mouse() {
        return hand.robotContext().getMouseRobot();
    }

    private KeyboardRobot keyboard() {
        return hand.robotContext().getKeyboardRobot();
    }

    /// Clicks twice there. The second click is made here: whether a real one came in time for a double click would
    /// depend on how busy the machine is.
    public Robot doubleClick(Node node, double x, double y) {
        click(node, x, y);
        fx(() -> {
            Event.fireEvent(node, HandEvents.secondClick(MouseEvent.MOUSE_PRESSED, node, new Point2D(x, y)));
            Event.fireEvent(node, HandEvents.secondClick(MouseEvent.MOUSE_RELEASED, node, new Point2D(x, y)));
            Event.fireEvent(node, HandEvents.secondClick(MouseEvent.MOUSE_CLICKED, node, new Point2D(x, y)));
            return node;
        });
        settle();
        return this;
    }

    /// Presses the button at one point, without releasing it.
    public Robot press(MouseButton button, Node node, Point2D at) {
        approach(node, at.getX(), at.getY());
        mouse().pressNoWait(button);
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
        mouse().releaseNoWait(button);
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
        keyboard().pressNoWait(key);
        settle();
        held.addAll(MODIFIERS.contains(key) ? Set.of(key) : Set.of());
        return this;
    }

    /// Lets a key go.
    public Robot letGo(KeyCode key) {
        held.remove(key);
        keyboard().releaseNoWait(key);
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
            Event.fireEvent(node, HandEvents.scroll(node, at, -WHEEL_LINE * lines, Set.of(held)));
            return lines;
        });
        settle();
        return this;
    }

    /// Spreads or closes two fingers at a point, so that the picture becomes `factor` times as large.
    public Robot pinch(Node node, Point2D at, double factor) {
        moveTo(node, at.getX(), at.getY());
        fx(() -> {
            Event.fireEvent(node, HandEvents.zoom(node, at, factor));
            return factor;
        });
        settle();
        return this;
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
