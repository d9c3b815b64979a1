package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.ExtractColumns;

/// Takes columns out into a table of their own: asks for its name, and says how many rows it will have.
final class ExtractForm implements Form {

    private final Subject subject;
    private final LiveRows rows;
    private final LinkSteps steps;
    private final Runnable close;
    private final Label title = Labels.wrapped("", "title");
    private final Label columns = Labels.wrapped("", "muted", "small");
    private final TextField name = new TextField();
    private final Label result = Labels.wrapped("", "small");
    private final Label missing = Labels.wrapped("", "muted", "small");
    private final ActionButton extract = ActionButton.styled("Extract", this::extract, "primary");
    private final VBox node = new VBox();
    private Optional<Long> tuples = Optional.empty();

    /// What is to be taken out.
    record Subject(Session session, TableId table, Set<ColumnId> columns) {}

    ExtractForm(Subject subject, LiveRows rows, LinkSteps steps, Runnable close) {
        this.subject = subject;
        this.rows = rows;
        this.steps = steps;
        this.close = close;
        name.setId("extract-name");
        name.setAccessibleText("Name of the new table");
        name.setPromptText("Its name");
        name.textProperty().subscribe((_, _) -> showResult());
        extract.setId("extract-perform");
        HBox buttons = new HBox(8, extract, ActionButton.styled("Cancel", close, "quiet"));
        node.getStyleClass().addAll("relation-card", "link-card");
        node.getChildren()
                .addAll(new VBox(2, title, columns), Labels.field("New table", name), result, missing, buttons);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        name.setText(ExtractedName.of(taken()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public TableId table() {
        return subject.table();
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema()
                .tables()
                .find(subject.table())
                .filter(table -> subject.columns().stream()
                        .allMatch(column -> table.find(column).isPresent()))
                .isPresent();
    }

    @Override
    public void begin() {
        name.requestFocus();
        name.selectAll();
    }

    private Table base() {
        return subject.session().document().schema().table(subject.table());
    }

    private List<Column> taken() {
        return base().columns().stream()
                .filter(column -> subject.columns().contains(column.id()))
                .toList();
    }

    @Override
    public void show() {
        title.setText("Extract columns of " + base().name());
        columns.setText(taken().stream().map(Column::name).collect(Collectors.joining(", ")));
        List<ColumnId> ids = taken().stream().map(Column::id).toList();
        Later.then(rows.tuples(subject.table(), ids), number -> {
            tuples = Optional.of(number);
            showResult();
        });
        showResult();
    }

    private void showResult() {
        Optional<String> obstacle = obstacle();
        extract.obstruct(obstacle);
        missing.setText(obstacle.orElse(""));
        missing.setManaged(obstacle.isPresent());
        result.setText(tuples.map(number -> result(number)).orElse(""));
    }

    private String result(long number) {
        String gets = number == 0 ? "no rows" : Count.of(number, "row") + ", one for each distinct combination";
        return "%s gets %s. A new column of %s refers to it."
                .formatted(
                        name.getText().isBlank() ? "The table" : name.getText().strip(), gets, base().name());
    }

    private Optional<String> obstacle() {
        return ExtractColumns.obstacle(subject.session().document(), subject.table(), subject.columns())
                .or(() -> ExtractedName.obstacle(
                        name.getText(), base(), subject.session().document()));
    }

    private void extract() {
        ExtractColumns edit = steps.edit(subject, name.getText().strip());
        close.run();
        steps.perform(edit);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button pressed ? pressed : extract).fire();
        }
    }
}
