package keyline.app.data.pending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.Typed;
import keyline.app.text.Count;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Misfit;

/// Says what each value that doesn't fit is to become, before it happens: what reads as a value of the type is
/// proposed, all else is for someone to type. Values that are left empty stay as they are.
final class ConversionForm extends VBox {

    private final ColumnType type;
    private final Schema schema;
    private final List<Field> fields = new ArrayList<>();
    private final Label problem = Labels.wrapped("", "error", "small");
    private final ActionButton apply;

    /// A form for these values.
    ///
    /// @param type what they are to be
    /// @param answered takes the new value of each old one
    ConversionForm(List<Misfit> misfits, ColumnType type, Schema schema, Consumer<Map<Value, Value>> answered) {
        this.type = type;
        this.schema = schema;
        getStyleClass().add("ask-form");
        apply = ActionButton.styled("Convert", () -> answered.accept(values()), "primary");
        misfits.forEach(misfit -> getChildren().add(field(misfit)));
        getChildren().addAll(problem, apply);
        check();
    }

    private record Field(Misfit misfit, TextField text) {}

    /// Puts the keyboard into the first field.
    void enter() {
        fields.getFirst().text().requestFocus();
    }

    private HBox field(Misfit misfit) {
        TextField text = new TextField(
                misfit.offer().map(value -> CellText.write(value, type, schema)).orElse(""));
        text.setPromptText("stays");
        text.setPrefColumnCount(10);
        text.setAccessibleText("New value for " + misfit.value().text());
        text.textProperty().subscribe(this::check);
        text.setOnAction(_ -> apply.fire());
        fields.add(new Field(misfit, text));
        Label old = Labels.of("'%s'".formatted(misfit.value().text()), "mono");
        return Labels.row(old, Labels.of(Count.of(misfit.rows(), "row"), "muted", "small"), Labels.of("→"), text);
    }

    private Map<Value, Value> values() {
        Map<Value, Value> values = new HashMap<>();
        for (Field field : fields) {
            if (typed(field) instanceof Typed.Read(Value value) && !isLeft(field)) {
                values.put(field.misfit().value(), value);
            }
        }
        return values;
    }

    private static boolean isLeft(Field field) {
        return field.text().getText().isBlank();
    }

    private Typed typed(Field field) {
        return Typed.of(field.text().getText(), type, schema);
    }

    private void check() {
        Optional<String> unread = fields.stream()
                .filter(field -> !isLeft(field))
                .flatMap(field -> typed(field) instanceof Typed.Unread(String _, String reason)
                        ? Optional.of(reason).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
        problem.setText(unread.orElse(""));
        problem.setVisible(unread.isPresent());
        problem.setManaged(unread.isPresent());
        boolean none = fields.stream().allMatch(ConversionForm::isLeft);
        apply.obstruct(none ? Optional.of("Type what a value is to become first.") : unread);
    }
}
