package keyline.app.data.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.GridColumn;
import keyline.persistence.store.RowQuery.Direction;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The header of one column: what it is called, its type or where it leads. A click sorts, two on its right edge fit
/// the column to what it shows. [GridHeader] follows a drag of the edge, which soon leaves this header.
final class HeaderCell extends HBox {

    private static final String KEY = "M6.7 3.5 a3 3 0 1 0 0 1.4 H11.6 V8 H13 V3.5 Z M4 2.7 a1.5 1.5 0 1 1 -0.01 0 Z";
    private static final String LINK =
            "M2 2.2 a2 2 0 1 0 1.9 2.6 H7 a2.6 2.6 0 1 0 0 -1.2 H3.9 A2 2 0 0 0 2 2.2 Z M9.5 2.9 a1.3 1.3 0 1 1 -0.01"
                    + " 0 Z";
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final double EDGE = 5;
    private static final double FUNNEL = 20;
    private static final double LEAST_NAME = 24;
    private static final double BESIDE_NAME = 64;

    private final GridColumn column;
    private final HeaderActions actions;
    private final FontIcon arrow = new FontIcon(Feather.ARROW_UP);
    private final Node funnel;
    private final Label name;

    HeaderCell(GridColumn column, HeaderActions actions) {
        this.column = column;
        this.actions = actions;
        getStyleClass().add("grid-header-cell");
        setManaged(false);
        switch (column.mark()) {
            case KEY -> getChildren().add(mark(KEY, "key-mark"));
            case LINK -> getChildren().add(mark(LINK, "link-mark"));
            case NONE -> {}
        }
        name = Labels.of(column.name(), "name");
        Label type = Labels.of(column.beside(), "type");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        funnel = funnel();
        getChildren().addAll(name, type, space, arrow, funnel);
        setId("header-" + column.id().value());
        addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> setCursor(isOnEdge(event.getX()) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            actions.menu(column, this);
        });
    }

    private static Node mark(String path, String styleClass) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    private Node funnel() {
        ActionButton button = ActionButton.styled("", () -> actions.filter(column, this), "quiet", "icon", "funnel");
        button.setGraphic(new FontIcon(Feather.FILTER));
        button.hinted("Filter by " + column.name());
        button.setFocusTraversable(false);
        button.setManaged(false);
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }

    /// The type gives way before the name does. The funnel stands above the end of the type: it is there for the
    /// pointer only.
    @Override
    protected void layoutChildren() {
        name.setMinWidth(Math.min(name.prefWidth(-1), Math.max(LEAST_NAME, getWidth() - BESIDE_NAME)));
        super.layoutChildren();
        funnel.resizeRelocate(getWidth() - FUNNEL - EDGE, (getHeight() - FUNNEL) / 2, FUNNEL, FUNNEL);
    }

    /// Whether this can go on showing the column.
    boolean shows(GridColumn other) {
        return column.equals(other);
    }

    /// Shows order and filter as they are now.
    void refresh() {
        Optional<Direction> direction = actions.direction(column);
        arrow.setVisible(direction.isPresent());
        arrow.setManaged(direction.isPresent());
        arrow.setIconCode(direction.equals(Optional.of(Direction.DESCENDING)) ? Feather.ARROW_DOWN : Feather.ARROW_UP);
        pseudoClassStateChanged(FILTERED, actions.isFiltered(column));
    }

    GridColumn column() {
        return column;
    }

    /// Whether a drag from this distance to its left edge widens the column.
    boolean isOnEdge(double x) {
        return x > getWidth() - EDGE && x <= getWidth();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (!isOnEdge(event.getX())) {
            actions.sort(column);
        } else if (event.getClickCount() == 2) {
            actions.fit(column);
        }
    }
}
