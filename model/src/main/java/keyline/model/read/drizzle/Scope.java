package keyline.model.read.drizzle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What names mean at some place of a file.
final class Scope {

    private final Map<String, Meaning> names = new HashMap<>();
    private final Optional<Scope> outer;

    private Scope(Optional<Scope> outer) {
        this.outer = outer;
    }

    /// That of a file.
    static Scope ofFile() {
        return new Scope(Optional.empty());
    }

    /// One within this one.
    Scope inner() {
        return new Scope(Optional.of(this));
    }

    void put(String name, Meaning meaning) {
        names.put(name, meaning);
    }

    /// What a name means. One that nothing gives a meaning is taken for a function of Drizzle, as in a part of a file.
    Meaning find(String name) {
        Meaning found = names.get(name);
        if (found != null) {
            return found;
        }
        return outer.map(scope -> scope.find(name)).orElseGet(() -> new Meaning.OfFunction(name));
    }
}
