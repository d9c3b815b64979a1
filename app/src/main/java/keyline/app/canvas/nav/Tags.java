package keyline.app.canvas.nav;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import keyline.app.canvas.Canvas;
import keyline.app.control.Labels;
import keyline.model.NodeId;
import keyline.model.diagram.Rectangle;

/// Small texts at the upper edge of tables, which stay there while the view moves. FX thread only.
public final class Tags {

    private static final int MOST = 60;
    private static final double HEIGHT = 20;

    private final Canvas canvas;
    private final List<Label> labels = new ArrayList<>();
    private Map<NodeId, String> texts = Map.of();

    /// No tags on `canvas` yet.
    public Tags(Canvas canvas) {
        this.canvas = canvas;
    }

    /// Shows these in place of those before; of tables that aren't on the diagram, none.
    public void show(Map<NodeId, String> wanted) {
        texts = Map.copyOf(wanted);
        refresh();
    }

    /// Puts them where the tables are now.
    public void refresh() {
        labels.forEach(canvas::remove);
        labels.clear();
        texts.forEach((node, text) -> canvas.scene().find(node).ifPresent(place -> add(text, place)));
    }

    private void add(String text, Rectangle place) {
        if (labels.size() < MOST) {
            Label label = Labels.of(text, "canvas-tag");
            label.setMouseTransparent(true);
            label.setTranslateY(-HEIGHT);
            labels.add(label);
            canvas.pin(label, place.corner());
        }
    }
}
