package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.TypeFit;

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
                    show(sentence(found));
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

    /// "All 12 values convert exactly." or "10 of 12 values convert exactly. 2 don't, and stay as they are: 'x', 'y'."
    static String sentence(TypeFit fit) {
        long others = fit.values() - fit.exact();
        if (fit.values() == 0) {
            return "";
        }
        if (others == 0) {
            return fit.values() == 1
                    ? "The only value converts exactly."
                    : "All %s values convert exactly.".formatted(Count.number(fit.values()));
        }
        return "%s of %s convert exactly. %s: %s."
                .formatted(
                        Count.number(fit.exact()),
                        Count.of(fit.values(), "value"),
                        others == 1
                                ? "1 doesn't, and stays as it is"
                                : Count.number(others) + " don't, and stay as they are",
                        list(fit.misfits(), others));
    }

    private static String list(List<Misfit> misfits, long all) {
        String listed = misfits.stream().map(TypeFitLine::word).collect(Collectors.joining(", "));
        long rows = misfits.stream().mapToLong(Misfit::rows).sum();
        return rows < all ? listed + ", …" : listed;
    }

    private static String word(Misfit misfit) {
        String value = switch (misfit.value()) {
            case Value.Null _ -> "NULL";
            case Value.Int(long number) -> Long.toString(number);
            case Value.Real(double number) -> Double.toString(number);
            case Value.Text(String text) -> "“" + text + "”";
            case Value.Bytes(String hex) -> "x" + hex;
        };
        return misfit.rows() == 1 ? value : "%s (%s times)".formatted(value, Count.number(misfit.rows()));
    }
}
