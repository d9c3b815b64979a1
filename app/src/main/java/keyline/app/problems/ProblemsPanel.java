package keyline.app.problems;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import keyline.app.Session;
import keyline.app.control.Badge;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.NodeId;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;

/// The list of all problems: a click goes to where one is, its buttons mend it.
public final class ProblemsPanel {

    private final Session session;
    private final ProblemBoard board;
    private final Consumer<NodeId> fly;
    private final TextField filter = new TextField();
    private final ListView<Problem> list = new ListView<>();
    private final Label empty = Labels.of("", "empty-state");

    /// A panel over the board.
    ///
    /// @param fly shows where something is
    /// @param rows shows the rows behind a problem
    public ProblemsPanel(Session session, ProblemBoard board, Consumer<NodeId> fly, ProblemRows rows) {
        this.session = session;
        this.board = board;
        this.fly = fly;
        filter.setId("problem-filter");
        filter.setPromptText("Filter");
        filter.textProperty().addListener(_ -> fill());
        list.setId("problem-list");
        list.getStyleClass().add("problems");
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new ProblemCell(session, rows));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        board.all().subscribe(this::fill);
        fill();
    }

    /// The panel.
    public Region node() {
        return list;
    }

    /// The filter, for the right end of the tabs.
    public Node toolbar() {
        return filter;
    }

    /// How many problems there are, as loud as the worst of them.
    public ObservableValue<Badge> badge() {
        return board.all().map(ProblemsPanel::badge);
    }

    private static Badge badge(List<Problem> problems) {
        if (problems.isEmpty()) {
            return Badge.NONE;
        }
        boolean errors = ProblemFilter.count(problems, Severity.ERROR) > 0;
        return new Badge(Count.number(problems.size()), errors ? Badge.Tone.ERROR : Badge.Tone.WARNING);
    }

    private void fill() {
        empty.setText(filter.getText().isBlank() ? "No problems." : "No problem with these words.");
        list.getItems()
                .setAll(ProblemFilter.matching(
                        filter.getText(), board.all().get(), session.document().schema()));
    }

    private void go() {
        Problem problem = list.getSelectionModel().getSelectedItem();
        if (problem != null) {
            session.select(Places.selection(problem.place(), session.document().schema()));
            Places.node(problem.place()).ifPresent(fly);
        }
    }
}
