package keyline.app.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.connect.Connected.Outcome;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.app.job.Work;
import keyline.app.text.Count;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.Password;

/// The form that says where a live database is and as whom one connects, with what came of connecting below it. Enter
/// connects. FX thread only.
public final class ConnectForm {

    private final Consumer<Optional<Connected>> changed;
    private final Latest<Outcome> attempts;
    private final AddressForm form;
    private final Label status = Labels.wrapped("", "small");
    private final ActionButton connect = ActionButton.styled("Connect", this::connect, "primary");
    private final ActionButton test = new ActionButton("Test", this::test);
    private final VBox node;

    /// A form that isn't connected yet.
    ///
    /// @param remembered the connections that it offers again
    /// @param changed is told of a database that was connected to, and of nothing once the form says another one
    public ConnectForm(List<DatabaseAddress> remembered, Jobs jobs, Consumer<Optional<Connected>> changed) {
        this.changed = changed;
        attempts = new Latest<>(jobs, this::show);
        form = new AddressForm(remembered, this::disconnect);
        connect.setId("connect");
        test.setId("connect-test");
        status.setId("connect-status");
        node = new VBox(Labels.of("CONNECTION", "caption"), form.node(), new HBox(8, connect, test), status);
        node.getStyleClass().addAll("group", "connect-where");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                connect();
            }
        });
    }

    /// The form.
    public Node node() {
        return node;
    }

    /// Fills in where a database is. The password has to be typed.
    public void show(DatabaseAddress address) {
        form.show(address);
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
                int count = found.design().schema().tables().size();
                say("Connected to %s. %s found.".formatted(found.server(), Count.of(count, "table")), "valid");
                changed.accept(Optional.of(found));
            }
        }
    }

    /// Other words in the form are about another database.
    private void disconnect() {
        attempts.cancel();
        obstruct(Optional.empty());
        say("", "muted");
        changed.accept(Optional.empty());
    }

    private void say(String text, String tone) {
        status.setText(text);
        status.getStyleClass().removeAll("error", "muted", "valid");
        status.getStyleClass().add(tone);
    }
}
