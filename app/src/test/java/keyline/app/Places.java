package keyline.app;

import java.util.List;
import javafx.geometry.Point2D;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where things are on the canvas, in its own coordinates.
record Places(OpenWindow window) {

    private Table table(String name) {
        return window.session().document().schema().tableNamed(name).orElseThrow();
    }

    /// The row of a column, in the world.
    Rectangle row(String table, String column) {
        return Robot.fx(() -> {
            Table wanted = table(table);
            ColumnId id = wanted.columnNamed(column).orElseThrow().id();
            return window.canvas().scene().columnBounds(wanted.id(), id);
        });
    }

    Point2D middle(String table) {
        return centre(Robot.fx(
                () -> window.canvas().scene().find(table(table).id()).orElseThrow()));
    }

    Point2D header(String table) {
        return centre(Robot.fx(() ->
                window.canvas().scene().table(table(table).id()).orElseThrow().header()));
    }

    private Point2D centre(Rectangle bounds) {
        return screen(new Point(bounds.centreX(), bounds.centreY()));
    }

    Point2D screen(Point world) {
        Point at = Robot.fx(() -> window.canvas().viewport().toScreen(world));
        return new Point2D(at.x(), at.y());
    }

    /// A point on the line of a table's first foreign key.
    Point2D line(String child) {
        return screen(Robot.fx(() -> {
            CanvasScene scene = window.canvas().scene();
            List<Point> way = scene.line(table(child).foreignKeys().getFirst().id())
                    .orElseThrow()
                    .route()
                    .points();
            Point one = way.get(way.size() / 2 - 1);
            Point other = way.get(way.size() / 2);
            return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        }));
    }
}
