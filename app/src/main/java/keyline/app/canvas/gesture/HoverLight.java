package keyline.app.canvas.gesture;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Hit;
import keyline.model.NodeId;
import keyline.model.TableId;

/// Dims the rest of the diagram while the pointer rests on a table that has relations, or on a relation. It waits a
/// little both ways, so that nothing flickers while the pointer passes over tables or goes from one to the next. FX
/// thread only.
public final class HoverLight {

    private static final Duration REST = Duration.millis(220);
    private static final Duration LEAVE = Duration.millis(80);
    private static final Duration FADE = Duration.millis(120);

    private final Canvas canvas;
    private final DoubleProperty dimmed = new SimpleDoubleProperty();
    private final Timeline in = fade(1, REST);
    private final Timeline out = fade(0, LEAVE);
    private boolean isOn;

    /// Dims what `canvas` shows.
    public HoverLight(Canvas canvas) {
        this.canvas = canvas;
        dimmed.subscribe(value -> canvas.stateProperty().set(canvas.state().withDimmed(value.doubleValue())));
        canvas.stateProperty().subscribe(this::follow);
    }

    private Timeline fade(double end, Duration after) {
        Timeline fade = new Timeline(new KeyFrame(FADE, new KeyValue(dimmed, end)));
        fade.setDelay(after);
        return fade;
    }

    private void follow(CanvasState state) {
        boolean wanted = isRelated(state.hovered());
        if (wanted != isOn) {
            isOn = wanted;
            (wanted ? out : in).stop();
            (wanted ? in : out).playFromStart();
        }
    }

    private boolean isRelated(Hit hit) {
        return switch (hit) {
            case Hit.OnLine _ -> true;
            case Hit.OnColumn column -> isRelated(column.table());
            case Hit.OnHandle handle -> isRelated(handle.table());
            case Hit.OnHeader header -> isRelated(header.node());
            case Hit.OnNote _, Hit.OnArea _, Hit.OnNothing _ -> false;
        };
    }

    private boolean isRelated(NodeId node) {
        return node instanceof TableId table
                && (canvas.scene()
                                .schema()
                                .tables()
                                .find(table)
                                .filter(found -> !found.foreignKeys().isEmpty())
                                .isPresent()
                        || !canvas.scene().schema().inbound(table).isEmpty());
    }
}
