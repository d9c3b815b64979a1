package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// All that a text draws, as it stands there.
final class Drawing {

    /// The values of a type.
    record Enumeration(String name, List<String> values) {

        Enumeration {
            values = List.copyOf(values);
        }
    }

    final SequencedMap<String, Entity> entities = new LinkedHashMap<>();
    final List<Enumeration> enumerations = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();

    /// The entity of that name; it comes into being when it isn't there.
    Entity entity(String name) {
        return entities.computeIfAbsent(name, Entity::new);
    }

    /// Takes a line, and the entities at its ends.
    Relation add(Relation relation) {
        entity(relation.left().entity());
        entity(relation.right().entity());
        relations.add(relation);
        return relation;
    }
}
