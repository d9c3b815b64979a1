package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The lines of a grid: nodes for the visible ones only, whatever their number.
final class GridBody extends Pane {

    /// Between the callout and the lines above and below it.
    private static final double AIR = 4;

    private final List<LineNode> lines = new ArrayList<>();
    private final Pane sheet = new Pane();
    private Optional<GridModel> model = Optional.empty();
    private Optional<PlacedCallout> callout = Optional.empty();
    private Optional<PlacedEditor> editor = Optional.empty();
    private double scrollX;
    private double scrollY;

    GridBody() {
        getStyleClass().add("grid-body");
        setFocusTraversable(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(sheet);
        sheet.setManaged(false);
        accessibleTextProperty().bind(Bindings.createStringBinding(() -> "Rows"));
    }

    /// A node that stands below a line.
    private record PlacedCallout(long line, int column, Region node) {}

    /// A node in place of a cell.
    private record PlacedEditor(long line, int column, Region node) {}

    void show(GridModel shown) {
        model = Optional.of(shown);
        requestLayout();
    }

    void scrollTo(double x, double y) {
        scrollX = x;
        scrollY = y;
        requestLayout();
    }

    /// Shows a node below a line, at the left edge of a column, in place of the one before.
    void showCallout(long line, int column, Region node) {
        hideCallout();
        callout = Optional.of(new PlacedCallout(line, column, node));
        node.setManaged(false);
        getChildren().add(node);
        node.applyCss();
        requestLayout();
    }

    void hideCallout() {
        callout.ifPresent(placed -> getChildren().remove(placed.node()));
        callout = Optional.empty();
        requestLayout();
    }

    /// Shows a node in place of a cell, wherever it is scrolled to.
    void showEditor(long line, int column, Region node) {
        editor = Optional.of(new PlacedEditor(line, column, node));
        node.setManaged(false);
        getChildren().add(node);
        requestLayout();
    }

    void hideEditor() {
        editor.ifPresent(placed -> getChildren().remove(placed.node()));
        editor = Optional.empty();
    }

    LineStack stack() {
        long count = model.map(GridModel::lineCount).orElse(0L);
        return callout.map(placed -> new LineStack(count, placed.line(), calloutHeight(placed) + 2 * AIR))
                .orElseGet(() -> new LineStack(count, -1, 0));
    }

    private double calloutHeight(PlacedCallout placed) {
        return Math.ceil(placed.node().prefHeight(calloutWidth(placed)));
    }

    private double calloutWidth(PlacedCallout placed) {
        double room = Math.max(260, getWidth() - Columns.GUTTER - 16);
        return Math.min(room, Math.ceil(placed.node().prefWidth(-1)));
    }

    Columns columns() {
        return model.map(Columns::of).orElseGet(() -> new Columns(List.of(), List.of(0.0)));
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        if (model.isEmpty()) {
            return;
        }
        LineStack stack = stack();
        Columns columns = columns();
        long first = Math.max(0, stack.nearest(scrollY) - 1);
        int used = 0;
        for (long line = first; line < stack.count() && stack.top(line) - scrollY < getHeight(); line++, used++) {
            place(line, stack, columns);
        }
        hideOthers(first, used);
        callout.ifPresent(placed -> place(placed, stack, columns));
        editor.ifPresent(this::place);
        model.get().shown();
    }

    private void place(long line, LineStack stack, Columns columns) {
        LineNode node = slot(line);
        node.setVisible(true);
        node.setUserData(line);
        node.resizeRelocate(0, stack.top(line) - scrollY, getWidth(), LineStack.LINE);
        node.show(model.orElseThrow(), line, columns, scrollX);
    }

    /// The node of a line: the same one while it is scrolled, so that only new lines have to be filled.
    private LineNode slot(long line) {
        int most = (int) Math.ceil(getHeight() / LineStack.LINE) + 4;
        while (lines.size() < most) {
            lines.add(new LineNode());
            sheet.getChildren().add(lines.getLast());
        }
        return lines.get((int) (line % lines.size()));
    }

    private void hideOthers(long first, int count) {
        for (LineNode node : lines) {
            boolean shown = node.getUserData() instanceof Long line && line >= first && line < first + count;
            node.setVisible(shown);
        }
    }

    private void place(PlacedCallout placed, LineStack stack, Columns columns) {
        double width = calloutWidth(placed);
        double height = calloutHeight(placed);
        double x = columns.size() == 0 ? 0 : columns.left(Math.min(placed.column(), columns.size() - 1)) - scrollX;
        double right = Math.max(Columns.GUTTER + 2, getWidth() - width - 8);
        placed.node()
                .resizeRelocate(
                        Math.rint(Math.clamp(x + Columns.GUTTER, Columns.GUTTER + 2, right)),
                        stack.top(placed.line()) + LineStack.LINE + AIR - scrollY,
                        width,
                        height);
    }

    private void place(PlacedEditor placed) {
        Bounds cell = bounds(placed.line(), placed.column());
        placed.node()
                .resizeRelocate(cell.getMinX(), cell.getMinY(), Math.max(110, cell.getWidth()), cell.getHeight() - 1);
        placed.node().toFront();
    }

    /// What is at a point of this.
    Spot spot(double x, double y) {
        LineStack stack = stack();
        Columns columns = columns();
        long line = stack.at(y + scrollY);
        int column = columns.at(x - Columns.GUTTER + scrollX);
        if (line < 0) {
            return new Spot(stack.nearest(y + scrollY), Math.max(0, column), Spot.Part.BESIDE);
        }
        if (x < Columns.GUTTER) {
            return new Spot(line, 0, Spot.Part.GUTTER);
        }
        return column < 0
                ? new Spot(line, columns.size() - 1, Spot.Part.BESIDE)
                : new Spot(line, column, part(line, column, x - Columns.GUTTER + scrollX - columns.left(column)));
    }

    private Spot.Part part(long line, int column, double x) {
        Optional<CellNode> cell =
                lines.isEmpty() ? Optional.empty() : slot(line).cell(column);
        if (cell.filter(node -> node.isOnArrow(x)).isPresent()) {
            return Spot.Part.ARROW;
        }
        return cell.filter(node -> node.isOnCheck(x)).isPresent() ? Spot.Part.CHECK : Spot.Part.CELL;
    }

    /// Where a cell stands, in the coordinates of this.
    Bounds bounds(long line, int column) {
        Columns columns = columns();
        return new BoundingBox(
                Columns.GUTTER + columns.left(column) - scrollX,
                stack().top(line) - scrollY,
                columns.width(column),
                LineStack.LINE);
    }
}
