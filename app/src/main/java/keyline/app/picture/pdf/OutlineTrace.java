package keyline.app.picture.pdf;

import java.io.IOException;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import keyline.model.diagram.Point;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Follows the shape of a text on a page. PDF has no curves with one handle, so they get the same two.
final class OutlineTrace {

    private final PDPageContentStream content;
    private final Point start;
    private double x;
    private double y;

    /// @param start where the text begins on its base line
    OutlineTrace(PDPageContentStream content, Point start) {
        this.content = content;
        this.start = start;
    }

    void follow(List<PathElement> outline) throws IOException {
        for (PathElement each : outline) {
            follow(each);
        }
    }

    private void follow(PathElement element) throws IOException {
        switch (element) {
            case MoveTo to -> {
                at(to.getX(), to.getY());
                content.moveTo(across(x), down(y));
            }
            case LineTo to -> {
                at(to.getX(), to.getY());
                content.lineTo(across(x), down(y));
            }
            case QuadCurveTo to -> {
                double handleX = to.getControlX() * 2 / 3;
                double handleY = to.getControlY() * 2 / 3;
                double fromX = x / 3 + handleX;
                double fromY = y / 3 + handleY;
                curve(fromX, fromY, to.getX() / 3 + handleX, to.getY() / 3 + handleY, to.getX(), to.getY());
            }
            case CubicCurveTo to ->
                curve(to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY());
            case ClosePath _ -> content.closePath();
            default -> throw new IllegalStateException("The shape of a text has no " + element);
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) throws IOException {
        at(toX, toY);
        content.curveTo(across(x1), down(y1), across(x2), down(y2), across(x), down(y));
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private float across(double value) {
        return (float) (start.x() + value / TextOutlines.MAGNIFIED);
    }

    private float down(double value) {
        return (float) (start.y() + value / TextOutlines.MAGNIFIED);
    }
}
