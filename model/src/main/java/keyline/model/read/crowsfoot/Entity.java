package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.List;

/// A table as a diagram draws it, perhaps in several places.
final class Entity {

    final List<Attribute> attributes = new ArrayList<>();
    private String name;

    Entity(String name) {
        this.name = name;
    }

    /// What it is called, its schema before it where it has one.
    String name() {
        return name;
    }

    void rename(String changed) {
        name = changed;
    }
}
