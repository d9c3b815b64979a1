package keyline.app.impact;

import java.util.List;
import keyline.model.edit.Edit;
import keyline.model.impact.Alternative;

/// What is known of an edit before it is made.
///
/// @param label what the edit is called, in the imperative
/// @param sentences what it would do beside what it is about; none when it needs no question
/// @param remarks what is good to know once it is made
/// @param alternatives what could be done instead, the most careful first
record Foresight(
        Edit edit, String label, List<String> sentences, List<String> remarks, List<Alternative> alternatives) {

    Foresight {
        sentences = List.copyOf(sentences);
        remarks = List.copyOf(remarks);
        alternatives = List.copyOf(alternatives);
    }

    /// What the button says: the first word of the label.
    String verb() {
        return label.substring(0, (label + " ").indexOf(' '));
    }

    boolean isHarmless() {
        return sentences.isEmpty();
    }
}
