package keyline.app.canvas.nav;

import java.util.HashMap;
import java.util.Map;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.model.DiagramId;

/// Where one was on each diagram: one comes back to the same place. A diagram seen for the first time is shown whole.
/// FX thread only.
public final class Views {

    private final Session session;
    private final Canvas canvas;
    private final Map<DiagramId, Viewport> left = new HashMap<>();
    private DiagramId shown;

    /// Views of the session's diagrams on `canvas`.
    public Views(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
        this.shown = session.diagram().id();
    }

    /// Begins anew, as another document is shown.
    public void begin() {
        left.clear();
        shown = session.diagram().id();
    }

    /// Goes on to the diagram that the session shows now, which the canvas has taken already.
    public void follow() {
        DiagramId now = session.diagram().id();
        if (now.equals(shown)) {
            return;
        }
        left.put(shown, canvas.viewport());
        shown = now;
        Viewport view = left.get(now);
        if (view == null) {
            canvas.fit();
        } else {
            canvas.viewportProperty().set(view);
        }
    }
}
