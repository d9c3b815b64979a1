package keyline.app.inspector;

import javafx.scene.Node;
import keyline.model.Document;
import keyline.model.Table;

/// A part of a page about a table.
interface Section {

    /// The part, always the same node.
    Node node();

    /// Brings it up to date.
    void show(Table table, Document document);
}
