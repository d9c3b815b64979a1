package keyline.app.problems;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Shows a problem with its place.
final class ProblemCell extends ListCell<Problem> {

    private final Session session;
    private final ProblemRows rows;

    ProblemCell(Session session, ProblemRows rows) {
        this.session = session;
        this.rows = rows;
        getStyleClass().add("problem-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        setGraphic(problem == null || empty ? null : row(problem));
    }

    private HBox row(Problem problem) {
        HBox row = ProblemRow.of(problem, session::perform);
        Label place = Labels.of(Places.name(problem.place(), session.document().schema()), "muted", "small", "place");
        row.getChildren().add(2, place);
        rows.of(problem).ifPresent(show -> row.getChildren().add(ActionButton.styled("Show rows", show, "link")));
        return row;
    }
}
