package keyline.app.canvas.scene;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keyline.model.ConstraintId;
import keyline.model.NodeId;

/// What is lit on the canvas while all else is dimmed: relations, with the tables at both of their ends, and tables of
/// their own.
public record Spotlight(Map<ConstraintId, Tone> relations, Map<NodeId, Tone> tables) {

    public Spotlight {
        relations = Map.copyOf(relations);
        tables = Map.copyOf(tables);
    }

    /// How something is lit.
    public enum Tone {
        /// It is meant.
        MEANT,
        /// Rows would go.
        LOST,
        /// Rows stand in the way.
        BLOCKING
    }

    /// These relations, with the tables at their ends.
    public static Spotlight on(Set<ConstraintId> relations) {
        return new Spotlight(
                relations.stream().collect(Collectors.toMap(Function.identity(), _ -> Tone.MEANT)), Map.of());
    }

    /// These tables, without their relations.
    public static Spotlight onTables(Set<NodeId> tables) {
        return new Spotlight(
                Map.of(), tables.stream().collect(Collectors.toMap(Function.identity(), _ -> Tone.MEANT)));
    }

    /// How the relation is lit.
    public Optional<Tone> of(ConstraintId relation) {
        return Optional.ofNullable(relations.get(relation));
    }

    /// How the table itself is lit.
    public Optional<Tone> of(NodeId table) {
        return Optional.ofNullable(tables.get(table));
    }
}
