package keyline.model.impact;

import java.util.List;
import keyline.model.Document;
import keyline.model.edit.Edit;

/// What an edit would do to the rest of the design, for asking before it is made. How many rows and values go with it,
/// the store knows.
///
/// @param consequences for what the edit itself isn't about
/// @param alternatives what could be done instead, the most careful first
public record Impact(List<Consequence> consequences, List<Alternative> alternatives) {

    public Impact {
        consequences = List.copyOf(consequences);
        alternatives = List.copyOf(alternatives);
    }

    /// The impact of an edit on a document. The edit is tried, so the cost is that of the edit and of what it changes.
    public static Impact of(Edit edit, Document document) {
        Attempt attempt = Attempt.of(edit, document);
        return new Impact(new Consequences(attempt).all(), new Alternatives(attempt).all());
    }

    /// Whether the edit concerns nothing but what it is about.
    public boolean isEmpty() {
        return consequences.isEmpty();
    }
}
