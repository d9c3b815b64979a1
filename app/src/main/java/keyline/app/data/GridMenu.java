package keyline.app.data;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import keyline.app.data.grid.Spot;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.app.data.row.Span;
import keyline.app.frame.CommandMenus;
import keyline.model.Column;
import keyline.model.edit.SetDisplayColumn;

/// The context menu of cells, rows and column headers. What is clicked on is selected first, unless it is a part of the
/// selection.
final class GridMenu {

    private final DataGrid grid;
    private final GridCommands commands;
    private ContextMenu open = new ContextMenu();

    GridMenu(DataGrid grid, GridCommands commands) {
        this.grid = grid;
        this.commands = commands;
    }

    /// Listens to the body of the grid: the right button, the menu key, Shift+F10.
    @SuppressWarnings("ReferenceEquality") // nodes have no other
    void listenIn(Region body) {
        body.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showAtCursor(body);
            } else {
                select(grid.view().spot(event.getX(), event.getY()));
                show(body, new Point2D(event.getScreenX(), event.getScreenY()));
            }
            event.consume();
        });
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean wanted =
                    event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
            if (wanted && event.getTarget() == body) {
                event.consume();
                showAtCursor(body);
            }
        });
    }

    private void select(Spot spot) {
        grid.board().ifPresent(board -> {
            boolean line = spot.part() == Spot.Part.GUTTER;
            Span span = board.span();
            boolean within = line ? span.hasLine(spot.line()) : span.has(spot.line(), spot.column());
            if (!within) {
                grid.moveTo(line ? Span.line(spot.line()) : Span.at(spot.line(), spot.column()));
            }
        });
    }

    private void showAtCursor(Region body) {
        grid.board().ifPresent(board -> {
            Span span = board.span();
            Bounds cell = body.localToScreen(grid.view().bounds(span.line(), span.column()));
            show(body, new Point2D(cell.getMinX() + 8, cell.getMaxY()));
        });
    }

    private void show(Node owner, Point2D at) {
        if (grid.board().filter(board -> !board.columns().isEmpty()).isPresent()) {
            show(CommandMenus.menu(commands.ofCell()), owner, at);
        }
    }

    private void show(ContextMenu menu, Node owner, Point2D at) {
        open.hide();
        open = menu;
        menu.show(owner, at.getX(), at.getY());
    }

    /// Shows the menu of a column below its header.
    ///
    /// @param filter has someone type a filter
    void showOfColumn(GridColumn column, Node header, Runnable filter) {
        ContextMenu menu = CommandMenus.menu(commands.ofColumn(column, filter));
        column.link().ifPresent(link -> menu.getItems().add(displays(link)));
        Bounds at = header.localToScreen(header.getBoundsInLocal());
        show(menu, header, new Point2D(at.getMinX(), at.getMaxY()));
    }

    /// By which column the rows of a parent are shown.
    private Menu displays(Link link) {
        Menu menu = new Menu("Show %s by".formatted(link.parent().name()));
        menu.setMnemonicParsing(false); // names have underscores
        link.parent().columns().stream().map(column -> display(link, column)).forEach(menu.getItems()::add);
        return menu;
    }

    private MenuItem display(Link link, Column column) {
        CheckMenuItem item = new CheckMenuItem(column.name());
        item.setMnemonicParsing(false);
        item.setSelected(link.summary().filter(column.id()::equals).isPresent());
        item.setOnAction(_ -> grid.access()
                .session()
                .perform(new SetDisplayColumn(link.parent().id(), column.id())));
        return item;
    }
}
