package keyline.app.data.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;
import keyline.persistence.csv.CsvColumns;
import keyline.persistence.csv.CsvPreview;

/// Asks which field of a CSV file goes into which column, beside the first values of each, and whether rows that exist already
/// are updated. Escape gives up.
public final class ImportSheet extends VBox {

    private static final int EXAMPLES = 3;

    private final Table table;
    private final CsvPreview preview;
    private final List<Optional<ColumnId>> columns;
    private final Label problem = Labels.wrapped("", "error", "small");
    private final ActionButton start;
    private List<ColumnId> key = List.of();

    /// A sheet in which the columns are those of the header's names at first.
    public ImportSheet(Path file, Table table, CsvPreview preview, Answer answer) {
        this.table = table;
        this.preview = preview;
        columns = new ArrayList<>(CsvColumns.of(table, preview.header()).columns());
        start = ActionButton.styled("Import", () -> answer.run(new CsvColumns(columns), key), "primary");
        VBox fields = new VBox();
        fields.getStyleClass().add("doubts");
        for (int i = 0; i < preview.header().size(); i++) {
            fields.getChildren().add(field(i));
        }
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("side-sheet", "csv-import");
        getChildren()
                .addAll(
                        Labels.wrapped("Import %s into %s".formatted(file.getFileName(), table.name()), "title"),
                        keys(),
                        scroll,
                        problem,
                        new HBox(8, start, ActionButton.styled("Cancel", answer::cancel, "quiet")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answer.cancel();
            }
        });
        check();
    }

    /// What becomes of the sheet.
    public interface Answer {

        /// Imports.
        ///
        /// @param key by which rows that exist already are updated; empty when all rows are new
        void run(CsvColumns columns, List<ColumnId> key);

        /// Gives up.
        void cancel();
    }

    private Choice<List<ColumnId>> keyChoice() {
        return new Choice<>("Rows that exist already", chosen -> {
            key = chosen;
            check();
        });
    }

    private HBox keys() {
        List<Option<List<ColumnId>>> options = new ArrayList<>(List.of(Option.of(List.of(), "All rows are new")));
        for (List<ColumnId> each : table.keys()) {
            options.add(Option.of(each, "Update rows of the same " + String.join(", ", table.namesOf(each))));
        }
        Choice<List<ColumnId>> choice = keyChoice();
        choice.show(options, Optional.of(List.of()));
        choice.node().setId("csv-key");
        HBox.setHgrow(choice.node(), Priority.ALWAYS);
        return new HBox(choice.node());
    }

    private VBox field(int at) {
        String name = preview.header().get(at);
        String examples = preview.rows().stream()
                .limit(EXAMPLES)
                .map(row -> at < row.size() ? row.get(at).orElse("NULL") : "")
                .collect(Collectors.joining(", "));
        HBox words = new HBox(6, Labels.of(name, "value"), Labels.of(examples, "muted", "small"));
        words.getStyleClass().add("row");
        Choice<Optional<ColumnId>> choice = new Choice<>("Column for " + name, chosen -> {
            columns.set(at, chosen);
            check();
        });
        choice.show(options(), Optional.of(columns.get(at)));
        return new VBox(3, words, choice.node());
    }

    private List<Option<Optional<ColumnId>>> options() {
        List<Option<Optional<ColumnId>>> options = new ArrayList<>(List.of(Option.of(Optional.empty(), "Leave out")));
        for (Column column : table.columns()) {
            Optional<String> obstacle = column.source() instanceof Generated
                    ? Optional.of("It is computed from other columns.")
                    : Optional.empty();
            options.add(new Option<>(Optional.of(column.id()), column.name(), obstacle));
        }
        return options;
    }

    private void check() {
        CsvColumns wanted = new CsvColumns(columns);
        List<String> reasons = new ArrayList<>();
        wanted.missing(table).forEach(column -> reasons.add("%s needs a value.".formatted(column.name())));
        wanted.repeated(table).forEach(column -> reasons.add("Two fields go into %s.".formatted(column.name())));
        if (!columns.containsAll(key.stream().map(Optional::of).toList())) {
            reasons.add("The key has to be among the columns.");
        }
        if (columns.stream().allMatch(Optional::isEmpty)) {
            reasons.add("No field goes into a column.");
        }
        problem.setText(String.join(" ", reasons));
        problem.setVisible(!reasons.isEmpty());
        problem.setManaged(!reasons.isEmpty());
        start.obstruct(reasons.stream().findFirst());
    }
}
