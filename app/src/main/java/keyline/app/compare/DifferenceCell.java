package keyline.app.compare;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a line of a list of differences: the old side at the left, the new one at the right, the sign between.
final class DifferenceCell extends ListCell<DifferenceLine> {

    /// What may not fit into half of a list.
    private static final int LONG = 40;

    private final Predicate<Difference> folded;
    private final Consumer<Difference> fold;

    /// @param folded whether what is in a difference is hidden
    /// @param fold shows it, or hides it
    DifferenceCell(Predicate<Difference> folded, Consumer<Difference> fold) {
        this.folded = folded;
        this.fold = fold;
        getStyleClass().add("difference-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DifferenceLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : row(line));
    }

    private HBox row(DifferenceLine line) {
        return switch (line) {
            case DifferenceLine.Heading(Difference of) ->
                row("heading", arrow(of), new Difference.Line(of.effect(), of.before(), of.after()));
            case DifferenceLine.Inside(Difference _, Difference.Line inside) -> row("inside", new Region(), inside);
        };
    }

    private static HBox row(String kind, Region first, Difference.Line line) {
        first.getStyleClass().add("fold");
        Label sign = Labels.of(line.effect().sign(), "sign", line.effect().word());
        sign.setAccessibleText(line.effect().word());
        HBox row = new HBox(first, side(line.before()), sign, side(line.after()));
        row.getStyleClass().addAll("difference-row", kind, line.effect().word());
        return row;
    }

    private static Label side(String text) {
        Label label = Labels.of(text, "side");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setPrefWidth(1);
        HBox.setHgrow(label, Priority.ALWAYS);
        if (text.length() > LONG) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    private Region arrow(Difference difference) {
        ActionButton arrow = ActionButton.styled("", () -> fold.accept(difference), "quiet", "icon", "small");
        arrow.setGraphic(new FontIcon(folded.test(difference) ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        arrow.setFocusTraversable(false);
        arrow.setVisible(!difference.lines().isEmpty());
        return arrow;
    }
}
