package keyline.app.connect;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Jobs;
import keyline.app.job.Work;
import keyline.model.TableId;
import keyline.persistence.read.Input;

/// The page for importing from a live database: where it is at the left, its tables at the right. FX thread only.
public final class ConnectPage {

    private static final String NOT_YET = "Connect to see the tables.";
    private static final double ROWS_WIDTH = 64;
    private static final int MOST_ROWS = 100_000;

    private final Connecting connecting;
    private final Runnable done;
    private final TablePicks tables = new TablePicks(this::refresh);
    private final TextField rows = new TextField("100");
    private final ActionButton start = ActionButton.styled("Open as New Project", this::open, "primary");
    private final ActionButton into = new ActionButton("Into This Project…", this::review);
    private final HBox node;
    private Optional<Connected> connected = Optional.empty();

    /// A page that isn't connected yet.
    ///
    /// @param done runs when the import has begun and the page is needed no more
    public ConnectPage(Connecting connecting, Jobs jobs, Runnable done) {
        this.connecting = connecting;
        this.done = done;
        start.setId("connect-import");
        into.setId("connect-into");
        rows.setId("connect-rows");
        rows.setMinWidth(ROWS_WIDTH);
        rows.setMaxWidth(ROWS_WIDTH);
        rows.textProperty().subscribe(this::refresh);
        ConnectForm where = new ConnectForm(connecting.remembered(), jobs, this::show);
        node = new HBox(where.node(), what());
        node.getStyleClass().addAll("sheet-page", "connect-page");
        show(Optional.empty());
    }

    /// The page.
    public Node node() {
        return node;
    }

    private VBox what() {
        Label hint = Labels.wrapped("and the rows that they refer to; 0 for none", "muted", "small");
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox count = new HBox(Labels.of("Rows per table", "field-label"), rows, hint);
        count.getStyleClass().add("row");
        VBox what = new VBox(Labels.of("TABLES", "caption"), tables.node(), count, new HBox(8, start, into));
        what.getStyleClass().addAll("group", "connect-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        return what;
    }

    private void show(Optional<Connected> found) {
        connected = found;
        found.ifPresent(each -> connecting.connected(each.address()));
        found.ifPresentOrElse(each -> tables.show(each.design()), () -> tables.clear(NOT_YET));
    }

    private void refresh() {
        start.obstruct(obstacle());
        into.obstruct(obstacle());
    }

    private Optional<String> obstacle() {
        if (connected.isEmpty()) {
            return Optional.of(NOT_YET);
        }
        if (tables.picked().isEmpty()) {
            return Optional.of("No table is picked.");
        }
        return rowCount() < 0
                ? Optional.of("Rows per table is a number from 0 to %,d.".formatted(MOST_ROWS))
                : Optional.empty();
    }

    private int rowCount() {
        String text = rows.getText().strip();
        int count = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        return count > MOST_ROWS ? -1 : count;
    }

    private void open() {
        reading().ifPresent(work -> connecting.openRead(name(), work));
        done.run();
    }

    private void review() {
        reading().ifPresent(work -> connecting.reviewRead(name(), work));
        done.run();
    }

    private String name() {
        return connected.map(from -> from.address().database()).orElse("");
    }

    private Optional<Work<Input>> reading() {
        Set<TableId> picked = tables.picked();
        int count = rowCount();
        return connected.map(from -> progress -> from.read(picked, count, progress));
    }
}
