package keyline.app.canvas.scene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.app.canvas.route.Port;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.model.ConstraintId;
import keyline.model.diagram.Rectangle;

/// The lines by the key that they lead to: those to one key may run together.
final class Companions {

    private static final double NEAR = 8;

    private final Map<Key, Map<ConstraintId, RouteLine>> lines = new HashMap<>();
    private final Map<ConstraintId, Key> keys = new HashMap<>();

    /// A key of a table, by where it stands.
    private record Key(Rectangle box, double top) {

        static Key at(Port parent) {
            return new Key(parent.box(), parent.top());
        }
    }

    void put(ConstraintId id, RouteLine line) {
        remove(id);
        Key key = Key.at(line.parent());
        keys.put(id, key);
        lines.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(id, line);
    }

    void remove(ConstraintId id) {
        Key key = keys.remove(id);
        if (key != null) {
            Map<ConstraintId, RouteLine> left = lines.getOrDefault(key, new HashMap<>());
            left.remove(id);
            if (left.isEmpty()) {
                lines.remove(key);
            }
        }
    }

    /// Whether a line leads to the key at this port.
    boolean leads(ConstraintId id, Port parent) {
        return Key.at(parent).equals(keys.get(id));
    }

    /// The lines to the same key that this one comes near.
    List<RouteLine> of(RouteLine line) {
        List<Rectangle> pieces = line.segments().stream()
                .map(piece -> piece.bounds().grown(NEAR))
                .toList();
        return lines.getOrDefault(Key.at(line.parent()), Map.of()).values().stream()
                .filter(other -> comesNear(other, pieces))
                .toList();
    }

    private static boolean comesNear(RouteLine line, List<Rectangle> pieces) {
        List<Segment> segments = line.segments();
        return pieces.stream()
                .anyMatch(piece ->
                        segments.stream().anyMatch(segment -> segment.bounds().touches(piece)));
    }
}
