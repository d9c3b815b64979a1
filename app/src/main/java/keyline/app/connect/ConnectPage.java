package keyline.app.connect;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.connect.Connected.Outcome;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.app.job.Work;
import keyline.app.text.Count;
import keyline.model.TableId;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.Password;
import keyline.persistence.read.Input;

/// The page for importing from a live database: where it is at the left, its tables at the right. FX thread only.
public final class ConnectPage {

    private static final String NOT_YET = "Connect to see the tables.";
    private static final double ROWS_WIDTH = 64;
    private static final int MOST_ROWS = 100_000;

    private final Connecting connecting;
    private final Runnable done;
    private final Latest<Outcome> attempts;
    private final AddressForm form;
    private final TablePicks tables = new TablePicks(this::refresh);
    private final TextField rows = new TextField("100");
    private final Label status = Labels.wrapped("", "small");
    private final ActionButton connect = ActionButton.styled("Connect", this::connect, "primary");
    private final ActionButton test = new ActionButton("Test", this::test);
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
        attempts = new Latest<>(jobs, this::show);
        form = new AddressForm(connecting.remembered(), this::disconnect);
        connect.setId("connect");
        test.setId("connect-test");
        start.setId("connect-import");
        into.setId("connect-into");
        status.setId("connect-status");
        rows.setId("connect-rows");
        rows.setMinWidth(ROWS_WIDTH);
        rows.setMaxWidth(ROWS_WIDTH);
        rows.textProperty().subscribe(this::refresh);
        node = new HBox(where(), what());
        node.getStyleClass().addAll("sheet-page", "connect-page");
        disconnect();
    }

    /// The page.
    public Node node() {
        return node;
    }

    private VBox where() {
        VBox where = new VBox(Labels.of("CONNECTION", "caption"), form.node(), new HBox(8, connect, test), status);
        where.getStyleClass().addAll("group", "connect-where");
        where.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                connect();
            }
        });
        return where;
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

    private void connect() {
        DatabaseAddress address = form.address();
        Password password = form.password();
        attempt(address, "Connect", progress -> Connected.connect(address, password, progress));
    }

    private void test() {
        DatabaseAddress address = form.address();
        Password password = form.password();
        attempt(address, "Test the connection", _ -> Connected.test(address, password));
    }

    private void attempt(DatabaseAddress address, String title, Work<Outcome> work) {
        Optional<String> fault = address.fault();
        if (fault.isPresent()) {
            say(fault.get(), "error");
            return;
        }
        say("Connecting…", "muted");
        obstruct(Optional.of("A connection is being made."));
        attempts.start(title, work);
    }

    private void obstruct(Optional<String> reason) {
        connect.obstruct(reason);
        test.obstruct(reason);
    }

    private void show(Outcome outcome) {
        obstruct(Optional.empty());
        switch (outcome) {
            case Outcome.Answered(String server) -> say(server + " answers.", "valid");
            case Outcome.Failed(String reason) -> {
                disconnect();
                say(reason, "error");
            }
            case Outcome.Found(Connected found) -> {
                connected = Optional.of(found);
                connecting.connected(found.address());
                tables.show(found.design());
                int count = found.design().schema().tables().size();
                say("Connected to %s. %s found.".formatted(found.server(), Count.of(count, "table")), "valid");
            }
        }
    }

    /// Other words in the form are about another database.
    private void disconnect() {
        attempts.cancel();
        obstruct(Optional.empty());
        connected = Optional.empty();
        say("", "muted");
        tables.clear(NOT_YET);
    }

    private void say(String text, String tone) {
        status.setText(text);
        status.getStyleClass().removeAll("error", "muted", "valid");
        status.getStyleClass().add(tone);
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
        return form.address().database();
    }

    private Optional<Work<Input>> reading() {
        Set<TableId> picked = tables.picked();
        int count = rowCount();
        return connected.map(from -> progress -> from.read(picked, count, progress));
    }
}
