package keyline.model.edit;

import java.util.Comparator;
import java.util.List;
import keyline.model.Document;
import keyline.model.change.Change;

/// Makes changes that were found by comparing this document with another: all of them, or those that somebody picked.
/// What a picked change needs and that wasn't picked is a problem afterwards, such as a foreign key to nowhere.
///
/// @param label what the history calls it: "Read shop.sql again"
public record TakeChanges(String label, List<Change> changes) implements Edit {

    public TakeChanges {
        changes = List.copyOf(changes);
    }

    @Override
    public String label(Document before) {
        return label;
    }

    @Override
    public Document apply(Document before) {
        Document document = before;
        for (Change change : inOrder()) {
            document = new ChangeTaken(document).with(change);
        }
        return document;
    }

    private List<Change> inOrder() {
        return changes.stream()
                .sorted(Comparator.comparingInt(ChangeTaken::rank))
                .toList();
    }
}
