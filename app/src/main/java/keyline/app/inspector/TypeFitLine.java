package keyline.app.inspector;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.impact.TypeFitText;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TableId;
import keyline.model.TypeText;

/// Says below the type that is being typed how many values of the column would convert exactly, and which wouldn't,
/// before anything happens. FX thread only.
final class TypeFitLine {

    /// Long enough not to ask at every letter, as each answer takes a look at all rows.
    private static final Duration PAUSE = Duration.millis(200);

    private static final int MOST = 3;

    private final TableId table;
    private final ColumnId column;
    private final EditField field;
    private final Desk desk;
    private final Label line = Labels.wrapped("", "muted", "small");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int asked;

    /// A line for the field in which a column's type is typed.
    TypeFitLine(TableId table, ColumnId column, EditField field, Desk desk) {
        this.table = table;
        this.column = column;
        this.field = field;
        this.desk = desk;
        line.setId("type-fit");
        hide();
        pause.setOnFinished(_ -> ask());
        field.field().textProperty().subscribe(this::hide);
        field.field().textProperty().subscribe(pause::playFromStart);
        field.field().focusedProperty().subscribe(this::hide);
    }

    Label node() {
        return line;
    }

    private void hide() {
        asked++;
        show("");
    }

    private void show(String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
    }

    private void ask() {
        wanted().ifPresent(type -> {
            int now = ++asked;
            Later.then(desk.trial().fit(table, column, type, MOST), found -> {
                if (asked == now) {
                    show(TypeFitText.of(found));
                }
            });
        });
    }

    /// The type that is typed, where the column has another one and there are rows.
    private Optional<ColumnType> wanted() {
        String text = field.field().getText().strip();
        if (!field.field().isFocused()
                || Checks.type(text).isPresent()
                || desk.store().getValue().rowsOf(table) == 0) {
            return Optional.empty();
        }
        ColumnType type = TypeText.read(text, desk.schema());
        return desk.schema()
                .tables()
                .find(table)
                .flatMap(found -> found.find(column))
                .filter(now -> !now.type().equals(type))
                .map(_ -> type);
    }
}
