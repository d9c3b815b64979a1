package keyline.app.imports;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;
import org.jspecify.annotations.Nullable;

/// The statements that had no effect on what was read: where each stands, why, and its text.
final class ReportList {

    private static final int LINES = 6;

    private ReportList() {}

    /// A list of them.
    static ListView<Skipped> of(ReadReport report) {
        ListView<Skipped> list = new ListView<>();
        list.getStyleClass().add("report-list");
        list.setAccessibleText("What was left out");
        list.getItems().setAll(report.skipped());
        list.setCellFactory(_ -> new Cell());
        return list;
    }

    private static final class Cell extends ListCell<Skipped> {

        Cell() {
            getStyleClass().add("report-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Skipped skipped, boolean empty) {
            super.updateItem(skipped, empty);
            setGraphic(skipped == null || empty ? null : row(skipped));
        }

        private static Node row(Skipped skipped) {
            HBox head = new HBox(8, Labels.of(skipped.reason(), "reason"));
            if (!skipped.place().isEmpty()) {
                head.getChildren().addFirst(Labels.of(skipped.place(), "muted", "small", "place"));
            }
            return new VBox(2, head, Labels.of(beginning(skipped), "statement"));
        }

        /// As many lines as one takes in at a glance.
        private static String beginning(Skipped skipped) {
            String start =
                    String.join("\n", skipped.statement().lines().limit(LINES).toList());
            return skipped.statement().lines().count() > LINES ? start + "\n…" : start;
        }
    }
}
