package keyline.app.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.grid.CellEditor.Exit;
import keyline.app.data.link.NewParentForm;
import keyline.app.data.record.RecordForm;
import keyline.app.data.row.CellContents;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;
import keyline.model.ColumnId;
import keyline.model.edit.Singular;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of the row at the cursor of a grid: its fields as a form, and beside them the rows that refer to it, by one
/// panel for each foreign key. It stands in the place of the grid, follows its cursor and every change of the rows.
final class RecordPage implements CellEditing.Leaving, ParentCreation.Forms {

    private static final double FORM = 400;

    private final EditableGrid main;
    private final Runnable close;
    private final RecordForm form;
    private final CellHand hand;
    private final Label title = Labels.of("", "title");
    private final StackPane problem = new StackPane();
    private final RelatedPanels related;
    private final BorderPane pane = new BorderPane();
    private Optional<NewParentForm> asking = Optional.empty();

    /// A page for the rows of `main`.
    ///
    /// @param close gives the grid its place back
    RecordPage(EditableGrid main, DataGrid.Surroundings around, Runnable close) {
        this.main = main;
        related = new RelatedPanels(main.grid().access(), around);
        this.close = close;
        form = new RecordForm(new Hand());
        ParentCreation creation = new ParentCreation(main.grid(), form, this);
        hand = new CellHand(new CellEditing(main.grid(), form, creation, this), creation);
        new RecordKeys(main, hand.editing(), this).listenIn(form, pane);
        pane.getStyleClass().add("record-page");
        pane.setTop(header());
        pane.setCenter(body());
    }

    /// What clicks in the form mean.
    private final class Hand implements RecordForm.Choosing {
        @Override
        public void choose(int field) {
            RecordPage.this.choose(field);
        }

        @Override
        public void edit() {
            hand.editing().edit();
        }

        @Override
        public void follow() {
            new CellActions(main.grid()).openReferenced();
        }

        @Override
        public void toggle() {
            new CellActions(main.grid()).toggle();
        }
    }

    private HBox header() {
        ActionButton back = ActionButton.styled("Back to the rows", this::close, "quiet");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.hinted("Back to the rows  Esc").setId("close-record");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                back,
                title,
                space,
                step(Feather.CHEVRON_UP, "Previous row  Page Up", -1),
                step(Feather.CHEVRON_DOWN, "Next row  Page Down", 1));
        header.getStyleClass().add("record-header");
        return header;
    }

    private ActionButton step(Feather icon, String hint, int lines) {
        ActionButton button =
                ActionButton.styled("", () -> step(lines), "quiet", "icon").hinted(hint);
        button.setAccessibleText(hint);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    private HBox body() {
        VBox left = new VBox(problem, form);
        left.getStyleClass().add("record-fields");
        ScrollPane fields = scroll(left);
        fields.setMinWidth(FORM);
        fields.setPrefWidth(FORM);
        ScrollPane rows = scroll(related.node());
        rows.getStyleClass().add("beside");
        HBox.setHgrow(rows, Priority.ALWAYS);
        return new HBox(fields, rows);
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    Region node() {
        return pane;
    }

    /// Shows the row of the cursor and takes the focus.
    void open() {
        related.expire();
        refresh();
        pane.applyCss(); // scroll panes take their content in with their skin
        form.requestFocus();
    }

    /// Gives the grid its place back.
    void close() {
        hide();
        close.run();
    }

    /// Moves to another row.
    void step(int lines) {
        main.board().ifPresent(board -> {
            Span span = board.span();
            long last = Math.max(0, board.pages().total() - 1);
            main.grid().moveTo(Span.at(Math.clamp(span.line() + lines, 0, last), span.column()));
        });
    }

    /// Moves the cursor to a field.
    void choose(int field) {
        main.board().ifPresent(board -> main.grid().moveTo(Span.at(board.span().line(), field)));
    }

    /// Brings along what the grid shows now.
    void refresh() {
        main.board().filter(board -> !board.columns().isEmpty()).ifPresent(board -> {
            form.show(board);
            Line line = board.cursorLine();
            title.setText(title(board, line));
            showProblem();
            if (!(line instanceof Line.Awaited)) {
                related.show(board, line);
            }
        });
    }

    /// Reads the related rows again.
    void rowsChanged() {
        related.refresh();
    }

    private String title(TableBoard board, Line line) {
        String row = Singular.of(board.table().name()).replace('_', ' ');
        String key = board.table().primaryKey().stream()
                .flatMap(primary -> primary.columns().stream())
                .map(column -> line.value(column).text())
                .collect(Collectors.joining(", "));
        String words = words(board, line);
        return (row + " " + key).strip() + (words.isEmpty() ? "" : " · " + words);
    }

    private String words(TableBoard board, Line line) {
        List<ColumnId> key =
                board.table().primaryKey().map(primary -> primary.columns()).orElse(List.of());
        return main.grid()
                .access()
                .displays()
                .of(board.table(), key)
                .flatMap(column -> board.all().stream()
                        .filter(each -> each.id().equals(column))
                        .findFirst())
                .map(column -> CellContents.plain(main.grid().access().schema()).editable(line, column))
                .orElse("");
    }

    private void showProblem() {
        List<Region> wanted =
                asking.<Region>map(each -> each)
                .or(() -> main.problem(hand))
                .stream()
                .toList();
        if (asking.isEmpty() || !problem.getChildren().equals(wanted)) {
            problem.getChildren().setAll(wanted);
        }
    }

    @Override
    public void leave(TableBoard board, Exit exit) {
        int last = board.columns().size() - 1;
        int at = board.span().column();
        switch (exit) {
            case DOWN, RIGHT -> choose(Math.min(last, at + 1));
            case LEFT -> choose(Math.max(0, at - 1));
            case ROW ->
                board.cursorLine().key().ifPresent(key -> main.grid().offers().offer(board, key));
            case AWAY -> refresh();
        }
    }

    @Override
    public void show(NewParentForm wanted) {
        asking = Optional.of(wanted);
        showProblem();
        wanted.edit();
    }

    @Override
    public void hide() {
        asking = Optional.empty();
        showProblem();
    }
}
