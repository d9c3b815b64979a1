package keyline.persistence.store;

import java.util.List;
import java.util.Set;
import keyline.model.Document;

/// All that a store holds at some time, for comparison: the document, the bytes of its rows, and what is pending.
record Moment(Document document, String bytes, Set<Pending> pending) {

    Moment {
        pending = Set.copyOf(pending);
    }

    static Moment of(Driven store) {
        List<Pending> pending = store.state.pending();
        return new Moment(store.sketch.document(), store.bytes(), Set.copyOf(pending));
    }
}
