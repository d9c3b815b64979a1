package keyline.app.inspector;

import javafx.scene.Node;
import keyline.model.Document;

/// What the inspector shows about one subject.
interface Page {

    /// The page, the same node for as long as its subject is shown.
    Node node();

    /// Whether the subject is there.
    boolean isAbout(Document document);

    /// Brings the page up to date; its subject is there.
    void show(Document document);
}
