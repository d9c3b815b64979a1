package keyline.persistence.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.edit.History;
import keyline.model.edit.Step;
import keyline.persistence.json.DocumentPatch;
import keyline.persistence.json.Part;
import keyline.persistence.json.UnreadableJson;
import keyline.persistence.recovery.StepTable.Change;
import keyline.persistence.store.StoredStep;

/// Makes a history of what a working store has of its steps: back from the document of the present, and forth to what
/// was undone.
final class HistoryReading {

    private final Map<Long, List<Change>> changes;

    HistoryReading(Map<Long, List<Change>> changes) {
        this.changes = changes;
    }

    /// The history that led to `present`.
    ///
    /// @param steps the oldest first
    History of(Document present, List<StoredStep> steps) throws UnreadableJson {
        List<Step> done = new ArrayList<>();
        Document after = present;
        for (StoredStep each : at(StoredStep.Place.DONE, steps).reversed()) {
            Document before = before(after, each);
            done.addFirst(new Step(each.number(), each.label(), before, after));
            after = before;
        }
        List<Step> undone = new ArrayList<>();
        Document from = present;
        for (StoredStep each : at(StoredStep.Place.UNDONE, steps)) {
            Document to = after(from, each);
            undone.addFirst(new Step(each.number(), each.label(), from, to));
            from = to;
        }
        return new History(done, undone);
    }

    private static List<StoredStep> at(StoredStep.Place place, List<StoredStep> steps) {
        return steps.stream().filter(step -> step.place() == place).toList();
    }

    private Document before(Document document, StoredStep step) throws UnreadableJson {
        Document changed = document;
        for (Change change : changes.getOrDefault(step.number(), List.of())) {
            changed = with(changed, change, change.before());
        }
        return changed;
    }

    private Document after(Document document, StoredStep step) throws UnreadableJson {
        Document changed = document;
        for (Change change : changes.getOrDefault(step.number(), List.of())) {
            changed = with(changed, change, change.after());
        }
        return changed;
    }

    private static Document with(Document document, Change change, Optional<String> json) throws UnreadableJson {
        return json.isPresent()
                ? DocumentPatch.put(document, new Part(change.key(), json.get()))
                : DocumentPatch.remove(document, change.key());
    }
}
