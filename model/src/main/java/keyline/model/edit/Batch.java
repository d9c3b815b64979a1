package keyline.model.edit;

import java.util.List;
import keyline.model.Document;

/// Several edits as one step of the history, each applied to what the one before it made.
///
/// @param label what the history calls all of them together
public record Batch(String label, List<Edit> edits) implements Edit {

    public Batch {
        edits = List.copyOf(edits);
    }

    @Override
    public String label(Document before) {
        return label;
    }

    @Override
    public Document apply(Document before) {
        Document document = before;
        for (Edit edit : edits) {
            document = edit.apply(document);
        }
        return document;
    }
}
