package keyline.app.canvas.link;

import javafx.scene.layout.Region;
import keyline.model.Document;
import keyline.model.TableId;

/// A form that stands on the canvas.
interface Form {

    /// Its card, always the same node.
    Region node();

    /// The table that it is about, which it stands beside.
    TableId table();

    /// Whether what it is about is there.
    boolean isAbout(Document document);

    /// Brings it up to date; what it is about is there.
    void show();

    /// Puts the keyboard into the first field.
    void begin();
}
