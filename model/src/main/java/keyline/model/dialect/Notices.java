package keyline.model.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Place;

/// Collects the notices of one script.
final class Notices {

    private final Map<Place, List<String>> messages = new LinkedHashMap<>();

    /// Where remarks about that place go.
    Remarks at(Place place) {
        return sentence ->
                messages.computeIfAbsent(place, _ -> new ArrayList<>()).add(sentence);
    }

    /// All of them, in the order in which their places were first remarked upon.
    List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        messages.forEach((place, sentences) -> sentences.forEach(each -> all.add(new Notice(place, each))));
        return all;
    }
}
