package keyline.app.inspector;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.problems.ProblemRow;
import keyline.model.Id;
import keyline.model.Place;
import keyline.model.problem.Problem;

/// The problems of what a page is about, each with its fixes.
final class ProblemsSection {

    private final Id holder;
    private final Predicate<Place> concerns;
    private final Desk desk;
    private final VBox node = new VBox();

    /// @param holder the table, view or type whose problems these are
    /// @param concerns which of them the page is about
    ProblemsSection(Id holder, Predicate<Place> concerns, Desk desk) {
        this.holder = holder;
        this.concerns = concerns;
        this.desk = desk;
        node.getStyleClass().addAll("section", "problem-list");
    }

    Node node() {
        return node;
    }

    /// Brings the list up to date.
    void show() {
        List<Problem> problems = desk.problems().at(holder).stream()
                .filter(problem -> concerns.test(problem.place()))
                .toList();
        node.getChildren().setAll(problems.stream().map(problem -> ProblemRow.of(problem, desk::perform)).toList());
        node.setVisible(!problems.isEmpty());
        node.setManaged(!problems.isEmpty());
    }
}
