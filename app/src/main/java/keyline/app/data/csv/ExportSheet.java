package keyline.app.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.persistence.csv.CsvExport;
import keyline.persistence.csv.CsvExport.Formulas;
import keyline.persistence.csv.CsvExport.Text;
import keyline.persistence.csv.CsvFormat;

/// Asks how the shown rows are to be written as CSV. Escape gives up.
public final class ExportSheet extends VBox {

    private CsvFormat format = CsvFormat.COMMA;
    private Text text = Text.UTF_8;
    private final CheckBox disarm = new CheckBox("Disarm formulas");

    /// A sheet for these rows.
    ///
    /// @param rows what they are, "12 rows of orders"
    public ExportSheet(String rows, Answer answer) {
        getStyleClass().addAll("side-sheet", "csv-export");
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Labels.wrapped("Export " + rows, "title"),
                        Labels.wrapped("NULL is written as nothing, the empty text as \"\".", "muted", "small"),
                        Labels.field("Fields", formats()),
                        Labels.field("Text", texts()),
                        disarm,
                        Labels.wrapped(
                                "Puts an apostrophe before texts that a spreadsheet would run.", "muted", "small"),
                        space,
                        new HBox(
                                8,
                                ActionButton.styled("Export…", () -> answer.run(export()), "primary"),
                                ActionButton.styled("Cancel", answer::cancel, "quiet")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answer.cancel();
            }
        });
    }

    /// What becomes of the sheet.
    public interface Answer {

        /// Exports.
        void run(CsvExport export);

        /// Gives up.
        void cancel();
    }

    private CsvExport export() {
        return new CsvExport(format, text, disarm.isSelected() ? Formulas.DISARMED : Formulas.KEPT);
    }

    private Region formats() {
        Choice<CsvFormat> choice = new Choice<>("Fields", chosen -> format = chosen);
        choice.show(
                List.of(
                        Option.of(CsvFormat.COMMA, "separated by commas"),
                        Option.of(CsvFormat.SEMICOLON, "separated by semicolons"),
                        Option.of(CsvFormat.TAB, "separated by tabs")),
                Optional.of(format));
        return choice.node();
    }

    private Region texts() {
        Choice<Text> choice = new Choice<>("Text", chosen -> text = chosen);
        List<Option<Text>> options = new ArrayList<>();
        for (Text each : Text.values()) {
            options.add(Option.of(each, label(each)));
        }
        choice.show(options, Optional.of(text));
        return choice.node();
    }

    private static String label(Text text) {
        return switch (text) {
            case UTF_8 -> "UTF-8";
            case UTF_8_WITH_MARK -> "UTF-8 with a byte order mark";
            case UTF_16 -> "UTF-16";
        };
    }
}
