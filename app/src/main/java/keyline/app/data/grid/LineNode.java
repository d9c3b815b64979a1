package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import keyline.app.control.Labels;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;

/// One line with its gutter. It is used again for other lines as the grid scrolls.
final class LineNode extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
    private static final PseudoClass ADDING = PseudoClass.getPseudoClass("adding");

    private final StackPane gutter = new StackPane();
    private final Pane cells = new Pane();
    private final Label invitation = Labels.of("Type to add a row", "hint");
    private final List<CellNode> nodes = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();
    private String mark = "";

    LineNode() {
        getStyleClass().add("grid-line");
        setManaged(false);
        List.of(gutter, cells, invitation).forEach(node -> node.setManaged(false));
        gutter.getStyleClass().add("gutter");
        gutter.resizeRelocate(0, 0, Columns.GUTTER, LineStack.LINE);
        cells.setClip(new Rectangle(0, 0));
        invitation.setMouseTransparent(true);
        getChildren().addAll(cells, invitation, gutter);
    }

    /// Shows a line of the model.
    ///
    /// @param scrolled how far the columns are scrolled to the left
    void show(GridModel model, long index, Columns columns, double scrolled) {
        Line line = model.line(index);
        Span span = model.span();
        showTone(model.tone(line), span.hasLine(index));
        showRemark(model.remark(line));
        cells.resizeRelocate(Columns.GUTTER, 0, getWidth() - Columns.GUTTER, LineStack.LINE);
        ((Rectangle) cells.getClip()).setWidth(Math.max(0, getWidth() - Columns.GUTTER));
        ((Rectangle) cells.getClip()).setHeight(LineStack.LINE);
        invitation.setVisible(line instanceof Line.Adding && !span.isAt(index, span.column()));
        invitation.resizeRelocate(Columns.GUTTER + 8, 0, 200, LineStack.LINE - 1);
        showCells(model, new Place(line, index, columns, scrolled));
    }

    private record Place(Line line, long index, Columns columns, double scrolled) {}

    private void showCells(GridModel model, Place place) {
        int used = 0;
        for (int column = 0; column < place.columns().size(); column++) {
            double x = place.columns().left(column) - place.scrolled();
            double width = place.columns().width(column);
            if (x + width > 0 && x < cells.getWidth()) {
                CellNode node = node(used++);
                node.show(face(model, place, column));
                node.resizeRelocate(x, 0, width, LineStack.LINE);
                node.setUserData(column);
            }
        }
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }

    private CellNode node(int at) {
        if (at == nodes.size()) {
            nodes.add(new CellNode());
            cells.getChildren().add(nodes.getLast());
        }
        nodes.get(at).setVisible(true);
        return nodes.get(at);
    }

    private CellNode.Face face(GridModel model, Place place, int column) {
        var shown = place.columns().columns().get(column);
        boolean quiet = place.line() instanceof Line.Adding && invitation.isVisible();
        return new CellNode.Face(
                quiet ? new keyline.app.data.row.CellContent.Blank() : model.content(place.line(), shown),
                standing(model.span(), place.index(), column),
                model.isBlamed(place.line(), shown));
    }

    private static CellNode.Standing standing(Span span, long line, int column) {
        if (span.isAt(line, column)) {
            return CellNode.Standing.CURSOR;
        }
        return span.isSeveral() && span.has(line, column) ? CellNode.Standing.SELECTED : CellNode.Standing.APART;
    }

    private void showTone(GridModel.Tone tone, boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(TYPED, tone == GridModel.Tone.TYPED);
        pseudoClassStateChanged(REFUSED, tone == GridModel.Tone.REFUSED);
        pseudoClassStateChanged(PENDING, tone == GridModel.Tone.PENDING);
        pseudoClassStateChanged(ADDING, tone == GridModel.Tone.ADDING);
        String wanted = tone == GridModel.Tone.ADDING ? "+" : tone.styleClass();
        if (!wanted.equals(mark)) {
            mark = wanted;
            gutter.getChildren().clear();
            if (!wanted.isEmpty()) {
                gutter.getChildren().add(wanted.equals("+") ? Labels.of("+", "plus") : dot());
            }
        }
    }

    private static StackPane dot() {
        StackPane dot = new StackPane();
        dot.getStyleClass().add("dot");
        return dot;
    }

    private void showRemark(Optional<String> remark) {
        String text = remark.orElse("");
        if (!text.equals(tooltip.getText() == null ? "" : tooltip.getText())) {
            tooltip.setText(text);
            if (text.isEmpty()) {
                Tooltip.uninstall(gutter, tooltip);
            } else {
                Tooltip.install(gutter, tooltip);
            }
        }
    }

    /// The cell of a column, while it is visible.
    Optional<CellNode> cell(int column) {
        return nodes.stream()
                .filter(node -> node.isVisible() && Integer.valueOf(column).equals(node.getUserData()))
                .findFirst();
    }
}
