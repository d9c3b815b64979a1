package keyline.app.canvas.nav;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Spotlight;

/// What wants to be lit on the canvas while all else is dimmed. Several may want it at once; the most urgent has it,
/// and when that goes out, the next. FX thread only.
public final class Lights {

    private final Canvas canvas;
    private final Map<Source, Spotlight> wanted = new EnumMap<>(Source.class);

    /// No light on `canvas` yet.
    public Lights(Canvas canvas) {
        this.canvas = canvas;
    }

    /// Who wants a light, the most urgent first.
    public enum Source {
        CASCADE,
        FIND,
        ROW
    }

    /// Lights this for `source` in place of what it lit before; nothing puts its light out.
    public void set(Source source, Optional<Spotlight> light) {
        light.ifPresentOrElse(found -> wanted.put(source, found), () -> wanted.remove(source));
        canvas.stateProperty()
                .set(canvas.state().withSpotlight(wanted.values().stream().findFirst()));
    }
}
