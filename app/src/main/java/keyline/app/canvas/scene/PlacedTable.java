package keyline.app.canvas.scene;

import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// A table or view where it stands on the diagram.
public record PlacedTable(NodeId node, Box box, TableFigure figure) {

    /// What it covers.
    public Rectangle bounds() {
        return Rectangle.at(box.at(), figure.width(), figure.height());
    }

    /// What its header covers.
    public Rectangle header() {
        return Rectangle.at(box.at(), figure.width(), Math.min(TableFigure.HEADER, figure.height()));
    }

    /// What a row of it covers.
    public Rectangle bounds(Row row) {
        return figure.bounds(row).plus(box.at().x(), box.at().y());
    }

    /// The height on the diagram at which the lines of a column leave.
    public double middleOf(ColumnId column) {
        return box.at().y() + figure.middleOf(column);
    }

    /// The same point, seen from its upper left corner.
    Point inside(Point world) {
        return world.plus(-box.at().x(), -box.at().y());
    }
}
