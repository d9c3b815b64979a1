package keyline.app.migrate;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.connect.ConnectForm;
import keyline.app.connect.Connected;
import keyline.app.control.Labels;

/// The page on which one says which live database is to be compared. Only its catalogue is read.
final class ComparePlace {

    private final VBox node;

    /// @param found is told of the database that was connected to
    ComparePlace(Desk desk, Consumer<Connected> found) {
        ConnectForm form =
                new ConnectForm(desk.projects().connections(), desk.jobs(), connected -> connected.ifPresent(found));
        node = new VBox(
                form.node(),
                Labels.wrapped("Only its catalogue is read, in a transaction that changes nothing.", "muted", "small"));
        node.getStyleClass().addAll("sheet-page", "connect-page", "compare-place");
    }

    Node node() {
        return node;
    }
}
