package keyline.app.canvas.edit;

import java.util.Optional;
import keyline.app.Selection;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.model.Document;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;

/// Something that is typed on the canvas: what the text is at the beginning, where it stands, and which edit it means.
/// It holds no document: it is asked again after every change.
///
/// The document given is always that without the preview. Ids of what comes into being are the next free ones.
interface Editing {

    /// The text to begin with.
    String text(Document document);

    /// What the editor covers on the diagram as it is shown, or nothing when that is gone.
    Optional<Rectangle> place(Document document, CanvasScene scene);

    /// The part of a table that the editor covers; [Hit#NOTHING] when it is none.
    default Hit covered(Document document) {
        return Hit.NOTHING;
    }

    /// Why the text can't be taken.
    default Optional<String> refusal(String text, Document document) {
        return Optional.empty();
    }

    /// What the text means; nothing when it means that nothing is to be made.
    Optional<Edit> edit(String text, Document document);

    /// What is shown while it is typed; nothing when what is shown is to stay.
    default Optional<Edit> preview(String text, Document document) {
        return edit(text, document);
    }

    /// What is selected afterwards.
    ///
    /// @param before without the edit
    Selection.Item item(Document before);

    /// What is edited next.
    ///
    /// @param before without the edit
    default Optional<Typing> next(Leaving how, Document before) {
        return Optional.empty();
    }

    /// What is done beside the edit, as a step of its own.
    default Optional<Edit> alongside(Leaving how, Document before) {
        return Optional.empty();
    }

    /// What could be typed next.
    default ColumnCompletion completion(String text, int caret, Document document) {
        return ColumnCompletion.NONE;
    }

    /// A remark on what is typed; nothing is wrong with it.
    default Optional<String> remark(String text, Document document) {
        return Optional.empty();
    }

    /// What the editor looks like.
    Look look();

    /// Looks of the editor.
    enum Look {
        HEADER("header"),
        COLUMN("column"),
        NOTE("note"),
        TITLE("title");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
