package keyline.app.data.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Typed;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.model.edit.Singular;

/// A small form for the cells that a new parent row requires. Enter in the last field creates the row, Escape gives up.
public final class NewParentForm extends VBox {

    private final NewParent parent;
    private final Schema schema;
    private final Answer answer;
    private final List<Field> fields = new ArrayList<>();
    private final Label problem = Labels.of("", "error", "small");
    private final ActionButton create;

    /// A form for what the row lacks.
    public NewParentForm(NewParent parent, Schema schema, Answer answer) {
        this.parent = parent;
        this.schema = schema;
        this.answer = answer;
        String row = Singular.of(parent.table().name()).replace('_', ' ');
        create = ActionButton.styled("Create and link", this::create, "primary");
        getStyleClass().addAll("data-callout", "new-parent");
        getChildren().add(Labels.of("New " + row + known(), "message"));
        HBox line = new HBox();
        line.getStyleClass().add("form-line");
        parent.lacking().forEach(column -> line.getChildren().add(field(column)));
        getChildren().addAll(line, problem, new HBox(8, create, ActionButton.styled("Cancel", answer::cancel, "quiet")));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        check();
    }

    /// What becomes of the form.
    public interface Answer {

        /// Creates the row.
        void create(NewParent complete);

        /// Gives up.
        void cancel();
    }

    private record Field(GridColumn column, TextField text) {}

    /// Puts the focus into the first field.
    public void edit() {
        fields.getFirst().text().requestFocus();
    }

    private String known() {
        return parent.columns().stream()
                .flatMap(column -> parent.cells().get(column.id()) instanceof Typed.Read(Value value)
                        ? Optional.of(" · %s %s".formatted(column.name(), value.text())).stream()
                        : Optional.<String>empty().stream())
                .reduce("", String::concat);
    }

    private VBox field(GridColumn column) {
        TextField text = new TextField();
        text.setPromptText(column.typeText().toLowerCase(Locale.ROOT));
        text.setAccessibleText(column.name());
        text.setId("new-" + column.name());
        text.textProperty().subscribe(this::check);
        text.setOnAction(_ -> next(column));
        fields.add(new Field(column, text));
        return new VBox(2, Labels.of(column.name(), "muted", "small"), text);
    }

    private void next(GridColumn column) {
        int at = fields.stream().map(Field::column).toList().indexOf(column) + 1;
        if (at < fields.size()) {
            fields.get(at).text().requestFocus();
        } else {
            create();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            answer.cancel();
        }
    }

    private NewParent filled() {
        NewParent filled = parent;
        for (Field field : fields) {
            if (!field.text().getText().isEmpty()) {
                filled = filled.with(
                        field.column().id(),
                        Typed.of(field.text().getText(), field.column().column().type(), schema));
            }
        }
        return filled;
    }

    private void check() {
        NewParent filled = filled();
        List<String> unread = filled.cells().values().stream()
                .flatMap(typed -> typed instanceof Typed.Unread(String _, String reason)
                        ? Optional.of(reason).stream()
                        : Optional.<String>empty().stream())
                .toList();
        List<String> lacking = filled.lacking().stream().map(GridColumn::name).toList();
        problem.setText(String.join(" ", unread));
        problem.setVisible(!unread.isEmpty());
        problem.setManaged(!unread.isEmpty());
        create.obstruct(lacking.isEmpty() ? Optional.empty() : Optional.of("Fill in %s first.".formatted(String.join(", ", lacking))));
    }

    private void create() {
        if (create.obstacle().isEmpty()) {
            answer.create(filled());
        }
    }
}
