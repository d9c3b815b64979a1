package keyline.app.data;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import keyline.app.data.grid.Spot;
import keyline.app.data.row.Span;

/// What the pointer does in the lines of the grid: selects, edits on a double click, follows the arrows of links.
final class GridPointer {

    private final DataGrid grid;
    private final CellEditing editing;

    GridPointer(DataGrid grid, CellEditing editing) {
        this.grid = grid;
        this.editing = editing;
    }

    /// Listens to the body of the grid.
    @SuppressWarnings("ReferenceEquality") // nodes have no other
    void listenIn(Region body) {
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() != body && isWithinControl(event)) {
                return;
            }
            body.requestFocus();
            grid.board().filter(board -> !board.columns().isEmpty()).ifPresent(board -> pressed(board, event));
        });
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Spot.Part part = grid.view().spot(event.getX(), event.getY()).part();
            body.setCursor(part == Spot.Part.ARROW || part == Spot.Part.CHECK ? Cursor.HAND : Cursor.DEFAULT);
        });
    }

    /// Callout and editor stand within the body and deal with clicks themselves.
    private static boolean isWithinControl(MouseEvent event) {
        javafx.scene.Node node = event.getPickResult().getIntersectedNode();
        while (node != null) {
            if (node.getStyleClass().contains("data-callout")
                    || node.getStyleClass().contains("cell-editor")) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private void pressed(TableBoard board, MouseEvent event) {
        Spot spot = grid.view().spot(event.getX(), event.getY());
        Span span = board.span();
        if (spot.part() == Spot.Part.GUTTER) {
            Span line = Span.line(spot.line());
            grid.moveTo(event.isShiftDown() && span.kind() == Span.Kind.LINES ? span.to(spot.line(), 0) : line);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pressed(board, event, spot);
        }
    }

    private void pressed(TableBoard board, MouseEvent event, Spot spot) {
        if (event.isShiftDown()) {
            grid.moveTo(board.span().to(spot.line(), spot.column()));
            return;
        }
        grid.moveTo(Span.at(spot.line(), spot.column()));
        switch (spot.part()) {
            case ARROW -> new CellActions(grid).openReferenced();
            case CHECK -> new CellActions(grid).toggle();
            case CELL -> {
                if (event.getClickCount() == 2) {
                    editing.edit();
                }
            }
            case GUTTER, BESIDE -> {}
        }
    }

    private void dragged(MouseEvent event) {
        grid.board()
                .filter(board -> !editing.isOpen() && event.isPrimaryButtonDown() && !event.isStillSincePress())
                .ifPresent(board -> {
                    Spot spot = grid.view().spot(event.getX(), event.getY());
                    grid.moveTo(board.span().to(spot.line(), spot.column()));
                });
    }
}
