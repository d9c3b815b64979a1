package keyline.app.data.pending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Asked;

/// Asks for the values that a remedy needs, where its button stands. Enter in a field goes ahead.
final class AskForm extends VBox {

    private final Schema schema;
    private final List<Field> fields = new ArrayList<>();
    private final Label problem = Labels.wrapped("", "error", "small");
    private final ActionButton apply;

    /// A form for these cells.
    ///
    /// @param answered takes the values when all are there
    AskForm(List<Asked> asks, Schema schema, Consumer<Map<ColumnId, Value>> answered) {
        this.schema = schema;
        getStyleClass().add("ask-form");
        apply = ActionButton.styled("Apply", () -> answered.accept(values()), "primary");
        asks.forEach(asked -> getChildren().add(field(asked)));
        getChildren().addAll(problem, apply);
        check();
    }

    private record Field(Column column, TextField text) {
        Typed typed(Schema schema) {
            return Typed.of(text.getText(), column.type(), schema);
        }
    }

    /// Puts the keyboard into the first field.
    void enter() {
        fields.getFirst().text().requestFocus();
    }

    private VBox field(Asked asked) {
        Column column = schema.table(asked.table()).column(asked.column());
        TextField text = new TextField();
        String name = schema.table(asked.table()).name() + "." + column.name();
        text.setPromptText(TypeText.of(column.type(), schema));
        text.setAccessibleText(name);
        text.setId("ask-" + column.name());
        text.textProperty().subscribe(this::check);
        text.setOnAction(_ -> proceed());
        fields.add(new Field(column, text));
        return new VBox(2, Labels.of(name, "muted", "small"), text);
    }

    /// To the first field that is empty, or ahead.
    private void proceed() {
        fields.stream()
                .map(Field::text)
                .filter(text -> text.getText().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::requestFocus, apply::fire);
    }

    private Map<ColumnId, Value> values() {
        Map<ColumnId, Value> values = new HashMap<>();
        for (Field field : fields) {
            if (field.typed(schema) instanceof Typed.Read(Value value)) {
                values.put(field.column().id(), value);
            }
        }
        return values;
    }

    private void check() {
        List<String> empty = fields.stream()
                .filter(field -> field.text().getText().isBlank())
                .map(field -> field.column().name())
                .toList();
        Optional<String> unread = fields.stream()
                .filter(field -> !field.text().getText().isBlank())
                .flatMap(field -> field.typed(schema) instanceof Typed.Unread(String _, String reason)
                        ? Optional.of(reason).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
        problem.setText(unread.orElse(""));
        problem.setVisible(unread.isPresent());
        problem.setManaged(unread.isPresent());
        apply.obstruct(empty.isEmpty() ? unread : Optional.of("Fill in %s first.".formatted(String.join(", ", empty))));
    }
}
