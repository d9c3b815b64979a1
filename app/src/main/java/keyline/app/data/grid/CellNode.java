package keyline.app.data.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Shear;
import keyline.app.control.Labels;
import keyline.app.data.row.CellContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One cell. It is used again for other cells as the grid scrolls, and does nothing when it has to show what it shows.
public final class CellNode extends HBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BLAMED = PseudoClass.getPseudoClass("blamed");

    private Optional<Face> shown = Optional.empty();

    /// A cell that shows nothing yet.
    public CellNode() {
        getStyleClass().add("grid-cell");
        setMouseTransparent(true);
        setFillHeight(false);
        setManaged(false);
    }

    /// All that there is to see.
    public record Face(CellContent content, Standing standing, boolean blamed) {}

    /// How it stands to what is selected.
    public enum Standing {
        APART,
        SELECTED,
        CURSOR
    }

    /// Shows this.
    public void show(Face face) {
        if (shown.equals(Optional.of(face))) {
            return;
        }
        boolean same =
                shown.filter(before -> before.content().equals(face.content())).isPresent();
        shown = Optional.of(face);
        if (!same) {
            getChildren().setAll(node(face.content()));
        }
        pseudoClassStateChanged(CURSOR, face.standing() == Standing.CURSOR);
        pseudoClassStateChanged(SELECTED, face.standing() == Standing.SELECTED);
        pseudoClassStateChanged(BLAMED, face.blamed());
    }

    private static Node node(CellContent content) {
        return switch (content) {
            case CellContent.Blank _ -> new Label();
            case CellContent.Null _ -> slanted(Labels.of("NULL", "null"));
            case CellContent.Plain(String text) -> Labels.of(oneLine(text), "value");
            case CellContent.Truth(boolean on) -> check(on);
            case CellContent.Chip(String key, String summary) -> chip(key, summary);
            case CellContent.Hint(String text) -> Labels.of(text, "hint");
            case CellContent.Needed _ -> Labels.of("required", "needed");
            case CellContent.Unreadable(String text) -> Labels.of(oneLine(text), "value");
        };
    }

    /// Few fixed-width families have an italic, so the letters are slanted here.
    private static Node slanted(Label label) {
        label.getTransforms().add(new Shear(-0.2, 0, 0, 12));
        return label;
    }

    /// Line breaks as marks, so that a long text stays on its line.
    private static String oneLine(String text) {
        String cut = text.length() > 400 ? text.substring(0, 400) + "…" : text;
        return cut.replace("\r\n", "⏎").replace('\n', '⏎').replace('\t', ' ');
    }

    private static Node check(boolean on) {
        StackPane box = new StackPane();
        box.getStyleClass().addAll("truth", on ? "on" : "off");
        if (on) {
            box.getChildren().add(new FontIcon(Feather.CHECK));
        }
        return box;
    }

    private static Node chip(String key, String summary) {
        Label number = Labels.of(key, "key");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox chip = new HBox(number, Labels.of(summary, "summary"), new FontIcon(Feather.ARROW_UP_RIGHT));
        chip.getStyleClass().add("chip");
        chip.getChildren().get(1).setVisible(!summary.isEmpty());
        chip.getChildren().get(1).setManaged(!summary.isEmpty());
        return chip;
    }

    /// Whether a point of this cell is on the arrow of its chip.
    public boolean isOnArrow(double x) {
        return shown.filter(face -> face.content() instanceof CellContent.Chip).isPresent()
                && getChildren().getFirst() instanceof HBox chip
                && x >= chip.getBoundsInParent().getMaxX() - 20
                && x <= chip.getBoundsInParent().getMaxX();
    }

    /// Whether a point of this cell is on its check box.
    public boolean isOnCheck(double x) {
        return shown.filter(face -> face.content() instanceof CellContent.Truth).isPresent()
                && x <= getChildren().getFirst().getBoundsInParent().getMaxX() + 4;
    }
}
