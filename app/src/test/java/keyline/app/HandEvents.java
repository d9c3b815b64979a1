package keyline.app;

import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Events as a hand makes them, where the toolkit can't make them without a screen.
final class HandEvents {

    private HandEvents() {}

    /// The same event with these keys held.
    static MouseEvent withKeys(MouseEvent event, Set<KeyCode> held) {
        return new MouseEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getSceneX(),
                event.getSceneY(),
                event.getScreenX(),
                event.getScreenY(),
                event.getButton(),
                event.getClickCount(),
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL) || held.contains(KeyCode.SHORTCUT),
                held.contains(KeyCode.ALT),
                false,
                event.isPrimaryButtonDown(),
                event.isMiddleButtonDown(),
                event.isSecondaryButtonDown(),
                event.isSynthesized(),
                event.isPopupTrigger(),
                event.isStillSincePress(),
                event.getPickResult());
    }

    /// The events of a second click at once after the first.
    static MouseEvent secondClick(EventType<MouseEvent> type, Node node, Point2D at) {
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

    /// A wheel that turns by so many pixels.
    static ScrollEvent scroll(Node node, Point2D at, double amount, Set<KeyCode> held) {
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

    /// Two fingers that spread.
    static ZoomEvent zoom(Node node, Point2D at, double factor) {
        Point2D screen = node.localToScreen(at);
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                factor,
                factor,
                new PickResult(node, screen.getX(), screen.getY()));
    }
}
