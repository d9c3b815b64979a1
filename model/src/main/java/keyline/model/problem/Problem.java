package keyline.model.problem;

import java.util.List;
import keyline.model.Place;
import keyline.model.edit.Edit;

/// Something that is wrong, or could be better, in a document.
///
/// @param rule the key of the rule that found it, such as `duplicate-column`
/// @param message one sentence with the names in it
/// @param fixes edits that would mend it, the best first
public record Problem(String rule, Severity severity, Place place, String message, List<Fix> fixes) {

    public Problem {
        fixes = List.copyOf(fixes);
    }

    /// An edit that mends a problem.
    ///
    /// @param label what a button says: "Add index"
    public record Fix(String label, Edit edit) {}
}
