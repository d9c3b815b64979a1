package keyline.app.data.paste;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;

/// All that stands in the way of pasted rows, which the store takes together or not at all. Each leads to its cell.
public final class PasteIssues extends VBox {

    private static final int MOST = 100;

    private final Label title = Labels.wrapped("", "title");
    private final VBox list = new VBox();

    /// A list without issues.
    public PasteIssues(Runnable paste, Runnable discard) {
        getStyleClass().addAll("side-sheet", "paste-issues");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        scroll,
                        new HBox(
                                8,
                                ActionButton.styled("Paste again", paste, "primary"),
                                ActionButton.styled("Discard all", discard, "quiet")));
    }

    /// Something that stands in the way.
    ///
    /// @param row the number of the pasted row, from 1
    /// @param column the name of the column
    /// @param go leads to the cell
    public record Issue(int row, String column, String reason, Runnable go) {}

    /// Shows these.
    ///
    /// @param rows how many were pasted
    public void show(List<Issue> issues, int rows) {
        long wrong = issues.stream().map(Issue::row).distinct().count();
        title.setText(
                issues.isEmpty()
                        ? "All %s can be pasted now.".formatted(Count.of(rows, "row"))
                        : "Nothing is pasted yet: %d of %s can't be taken.".formatted(wrong, Count.of(rows, "row")));
        list.getChildren()
                .setAll(issues.stream().limit(MOST).map(PasteIssues::row).toList());
        if (issues.size() > MOST) {
            list.getChildren().add(Labels.of("and %s more".formatted(Count.number(issues.size() - MOST)), "muted"));
        }
    }

    private static VBox row(Issue issue) {
        ActionButton where =
                ActionButton.styled("Row %d · %s".formatted(issue.row(), issue.column()), issue.go(), "link");
        VBox row = new VBox(where, Labels.wrapped(issue.reason(), "small"));
        row.getStyleClass().add("issue");
        return row;
    }
}
