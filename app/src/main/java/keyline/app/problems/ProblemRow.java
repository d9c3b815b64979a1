package keyline.app.problems;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.edit.Edit;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a problem in one row: how bad it is, what it is, and buttons that mend it.
public final class ProblemRow {

    private ProblemRow() {}

    /// The row.
    ///
    /// @param mend takes the edit of the fix that was pressed
    public static HBox of(Problem problem, Consumer<Edit> mend) {
        FontIcon icon = new FontIcon(icon(problem.severity()));
        Label message = Labels.wrapped(problem.message(), "problem-message");
        HBox row = Labels.row(message);
        row.getChildren().addFirst(icon);
        row.getStyleClass().addAll("problem-row", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        problem.fixes().forEach(fix -> row.getChildren().add(button(fix, mend)));
        return row;
    }

    private static ActionButton button(Problem.Fix fix, Consumer<Edit> mend) {
        ActionButton button = ActionButton.styled(fix.label(), () -> mend.accept(fix.edit()), "link");
        button.setMinWidth(ActionButton.USE_PREF_SIZE);
        return button;
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }
}
