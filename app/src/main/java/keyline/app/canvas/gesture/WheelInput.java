package keyline.app.canvas.gesture;

import java.util.function.BooleanSupplier;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Point;

/// What the wheel, the touchpad and two fingers do: they move the view, with Shift sideways, and zoom at the pointer
/// with Ctrl, by pinching, or always where the user prefers that.
public final class WheelInput {

    /// How much scrolling makes the picture e times as large; a notch of a wheel is 40 pixels.
    private static final double PIXELS_PER_E = 400;

    private final Canvas canvas;
    private final BooleanSupplier wheelZooms;

    /// Listens on `canvas`.
    ///
    /// @param wheelZooms whether the wheel alone zooms
    public WheelInput(Canvas canvas, BooleanSupplier wheelZooms) {
        this.canvas = canvas;
        this.wheelZooms = wheelZooms;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        Viewport now = canvas.viewport();
        boolean byWheel = event.getTouchCount() == 0 && !event.isInertia();
        boolean zooms = event.isShortcutDown() != (wheelZooms.getAsBoolean() && byWheel);
        canvas.viewportProperty()
                .set(
                        zooms
                                ? now.zoomedBy(Math.exp(amount(event) / PIXELS_PER_E), at(event.getX(), event.getY()))
                                : moved(now, event));
    }

    private static double amount(ScrollEvent event) {
        return event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    }

    /// Some toolkits turn a wheel sideways by themselves when Shift is held, some don't.
    private static Viewport moved(Viewport now, ScrollEvent event) {
        boolean turn = event.isShiftDown() && event.getDeltaX() == 0;
        return turn ? now.movedBy(event.getDeltaY(), 0) : now.movedBy(event.getDeltaX(), event.getDeltaY());
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        canvas.viewportProperty()
                .set(canvas.viewport().zoomedBy(event.getZoomFactor(), at(event.getX(), event.getY())));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}
