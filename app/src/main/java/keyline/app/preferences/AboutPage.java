package keyline.app.preferences;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;

/// The page that says what this program is.
public final class AboutPage {

    private AboutPage() {}

    /// The page.
    public static Node of() {
        String version = Optional.ofNullable(AboutPage.class.getModule().getDescriptor())
                .flatMap(descriptor -> descriptor.rawVersion())
                .map(number -> "Version " + number + ", ")
                .orElse("");
        VBox page = new VBox(
                Labels.wrapped(
                        "Keyline designs relational databases: the diagram, the sample rows and a real constraint"
                                + " engine are one live document."),
                Labels.of(
                        version + "Java " + Runtime.version().feature() + ", JavaFX "
                                + System.getProperty("javafx.version", ""),
                        "muted",
                        "small"));
        page.getStyleClass().add("sheet-page");
        return page;
    }
}
