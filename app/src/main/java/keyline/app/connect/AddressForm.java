package keyline.app.connect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.database.connection.Password;

/// The fields that say where a database is and as whom it is read. What a system has no use for isn't shown.
final class AddressForm {

    private static final double PORT_WIDTH = 72;
    private static final String LOCAL = "localhost";

    private final Choice<DatabaseKind> kinds = new Choice<>("Database system", this::showKind);
    private final Choice<DatabaseAddress> known = new Choice<>("Connections used before", this::show);
    private final TextField host = field("connect-host", "Host");
    private final TextField port = field("connect-port", "Port");
    private final TextField database = field("connect-database", "Database");
    private final TextField user = field("connect-user", "User");
    private final TextField options = field("connect-options", "Options");
    private final PasswordField password = new PasswordField();
    private final HBox databaseRow = Labels.field("Database", database);
    private final List<HBox> ofServers;
    private final VBox node;
    private DatabaseKind kind = DatabaseKind.POSTGRESQL;

    /// A form that offers these connections again.
    ///
    /// @param changed is told when something in it is no longer what it was
    AddressForm(List<DatabaseAddress> remembered, Runnable changed) {
        password.setId("connect-password");
        password.setAccessibleText("Password");
        password.setPromptText("Not kept");
        options.setPromptText("name=value; name=value");
        port.setMinWidth(PORT_WIDTH);
        port.setMaxWidth(PORT_WIDTH);
        HBox hostAndPort = new HBox(8, host, port);
        HBox.setHgrow(host, Priority.ALWAYS);
        ofServers = List.of(
                Labels.field("Host", hostAndPort),
                Labels.field("User", user),
                Labels.field("Password", password),
                Labels.field("Options", options));
        kinds.node().setId("connect-kind");
        known.node().setId("connect-known");
        node = new VBox(
                Labels.field("System", kinds.node()),
                ofServers.get(0),
                databaseRow,
                ofServers.get(1),
                ofServers.get(2),
                ofServers.get(3));
        node.getStyleClass().add("group");
        if (!remembered.isEmpty()) {
            node.getChildren()
                    .addFirst(Labels.field(
                            "Used before", known.prompting("Choose one").node()));
            known.show(
                    remembered.stream()
                            .map(each -> Option.of(each, each.text()))
                            .toList(),
                    Optional.empty());
        }
        showKind(kind);
        List.of(host, port, database, user, password, options)
                .forEach(each -> each.textProperty().subscribe(changed));
        kinds.node().valueProperty().subscribe(changed);
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    Node node() {
        return node;
    }

    /// What the fields say; whether a connection can be tried is another matter.
    DatabaseAddress address() {
        if (kind.isFile()) {
            return new DatabaseAddress(kind, "", 0, database.getText().strip(), "", Map.of());
        }
        String name = database.getText().strip();
        String who = user.getText().strip();
        return new DatabaseAddress(kind, hostName(), portNumber(), name, who, Map.of()).withOptions(options.getText());
    }

    /// What was typed as the password.
    Password password() {
        return kind.isFile() ? Password.NONE : new Password(password.getText());
    }

    /// Where nothing is typed, the field shows what stands for it.
    private String hostName() {
        String typed = host.getText().strip();
        return typed.isEmpty() && kind != DatabaseKind.H2 ? LOCAL : typed;
    }

    /// What isn't a number is refused with the rest of the address.
    private int portNumber() {
        String text = port.getText().strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
    }

    /// Fills in an address; the password has to be typed.
    void show(DatabaseAddress address) {
        showKind(address.kind());
        options.setText(address.optionText());
        host.setText(address.host());
        port.setText(address.port() == 0 ? "" : Integer.toString(address.port()));
        database.setText(address.database());
        user.setText(address.user());
        password.clear();
        (kind.isFile() ? database : password).requestFocus();
    }

    private void showKind(DatabaseKind chosen) {
        kind = chosen;
        options.clear();
        kinds.show(
                Arrays.stream(DatabaseKind.values())
                        .map(each -> Option.of(each, each.dialect().displayName()))
                        .toList(),
                Optional.of(chosen));
        for (HBox row : ofServers) {
            row.setVisible(!chosen.isFile());
            row.setManaged(!chosen.isFile());
        }
        port.setPromptText(Integer.toString(chosen.port()));
        host.setPromptText(chosen == DatabaseKind.H2 ? "Empty for a file" : LOCAL);
        if (databaseRow.getChildren().getFirst() instanceof Label label) {
            label.setText(databaseWord(chosen));
        }
    }

    private static String databaseWord(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> "File";
            case ORACLE -> "Service";
            case POSTGRESQL, MYSQL, MARIADB, SQL_SERVER, H2 -> "Database";
        };
    }
}
