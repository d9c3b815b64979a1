package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Place;
import keyline.model.dialect.Notice;

/// Collects what a format can't say.
final class Losses {

    private final List<Notice> all = new ArrayList<>();

    /// Without any.
    Losses() {}

    /// Adds one sentence with the names of what it is about.
    void add(Place place, String sentence) {
        all.add(new Notice(place, sentence));
    }

    /// All of them, in their order.
    List<Notice> all() {
        return List.copyOf(all);
    }
}
