package keyline.app.data.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.data.grid.CellNode;
import keyline.app.data.grid.EditorPlace;
import keyline.app.data.grid.GridModel;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;

/// The line of the cursor of a grid as a form: each column is a field below the one before, and the cursor is in one of them.
public final class RecordForm extends Pane implements EditorPlace {

    private final Choosing hand;
    private final VBox fields = new VBox();
    private final List<FieldNode> nodes = new ArrayList<>();
    private List<GridColumn> columns = List.of();
    private Optional<PlacedEditor> editor = Optional.empty();

    /// A form that tells `hand` what is clicked on.
    public RecordForm(Choosing hand) {
        this.hand = hand;
        getStyleClass().add("record-form");
        setFocusTraversable(true);
        setAccessibleText("Fields");
        getChildren().add(fields);
        fields.setFillWidth(true);
        focusedProperty().subscribe(_ -> requestLayout());
    }

    /// What a click means.
    public interface Choosing {

        /// Moves the cursor to a field, from 0.
        void choose(int field);

        /// Edits the field of the cursor.
        void edit();

        /// Follows the arrow of the field of the cursor.
        void follow();

        /// Switches the field of the cursor on or off.
        void toggle();
    }

    private record PlacedEditor(int field, Region node) {}

    /// Shows the line of the model's cursor.
    public void show(GridModel model) {
        if (!columns.equals(model.columns())) {
            columns = model.columns();
            nodes.clear();
            columns.forEach(column -> nodes.add(node(column)));
            fields.getChildren().setAll(nodes);
        }
        Span span = model.span();
        Line line = model.line(span.line());
        for (int i = 0; i < nodes.size(); i++) {
            GridColumn column = columns.get(i);
            nodes.get(i)
                    .cell()
                    .show(new CellNode.Face(
                            model.content(line, column),
                            span.column() == i ? CellNode.Standing.CURSOR : CellNode.Standing.APART,
                            model.isBlamed(line, column)));
        }
        model.shown();
    }

    private FieldNode node(GridColumn column) {
        FieldNode node = new FieldNode(column);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            hand.choose(columns.indexOf(column));
            double x = event.getX() - node.left();
            if (event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (node.cell().isOnArrow(x)) {
                hand.follow();
            } else if (node.cell().isOnCheck(x)) {
                hand.toggle();
            } else if (event.getClickCount() == 2) {
                hand.edit();
            }
            event.consume();
        });
        return node;
    }

    @Override
    protected void layoutChildren() {
        fields.resizeRelocate(0, 0, getWidth(), fields.prefHeight(getWidth()));
        editor.filter(placed -> placed.field() < nodes.size()).ifPresent(placed -> {
            FieldNode field = nodes.get(placed.field());
            Bounds place = field.getBoundsInParent();
            placed.node()
                    .resizeRelocate(
                            field.left(),
                            place.getMinY() + 1,
                            Math.max(0, getWidth() - field.left()),
                            FieldNode.HEIGHT - 2);
        });
    }

    @Override
    public void showEditor(long line, int column, Region node) {
        editor = Optional.of(new PlacedEditor(column, node));
        node.setManaged(false);
        getChildren().add(node);
        layout();
    }

    @Override
    public void hideEditor() {
        editor.ifPresent(placed -> getChildren().remove(placed.node()));
        editor = Optional.empty();
    }

    @Override
    public void takeFocus() {
        requestFocus();
    }
}
