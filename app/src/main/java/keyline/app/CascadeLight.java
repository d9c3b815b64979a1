package keyline.app;

import java.util.HashMap;
import java.util.Map;
import keyline.app.canvas.scene.Spotlight;
import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;

/// Lights the way of a cascade up on the canvas: its tables, and the relations through which it goes.
final class CascadeLight {

    private CascadeLight() {}

    /// Where several things happen to a table, the worst shows.
    static Spotlight of(Cascade cascade) {
        Map<ConstraintId, Tone> relations = new HashMap<>();
        Map<NodeId, Tone> tables = new HashMap<>();
        for (Effect effect : cascade.effects()) {
            tables.merge(effect.table(), tone(effect), CascadeLight::worse);
            effect.by().ifPresent(key -> relations.merge(key, tone(effect), CascadeLight::worse));
        }
        return new Spotlight(relations, tables);
    }

    private static Tone tone(Effect effect) {
        return switch (effect.kind()) {
            case DELETED -> Tone.LOST;
            case CHANGED, SET_NULL, SET_DEFAULT -> Tone.MEANT;
            case BLOCKING -> Tone.BLOCKING;
        };
    }

    private static Tone worse(Tone one, Tone other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
