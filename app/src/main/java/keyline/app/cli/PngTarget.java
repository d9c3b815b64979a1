package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.Offscreen;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// The first diagram as a picture, drawn without a window. It is the one command that starts the toolkit.
final class PngTarget implements Target {

    /// Sharp on screens of today, and in print.
    private static final double SCALE = 2;

    @Override
    public String key() {
        return "png";
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        Diagram diagram = shown(content.document(), content.only());
        try {
            Offscreen.call(() -> {
                new DiagramPicture(content.document(), diagram, Theme.LIGHT, SCALE).writePng(out);
                return true;
            });
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("The picture can't be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture wasn't finished", e);
        }
    }

    private static Diagram shown(Document document, Optional<Set<TableId>> only) {
        Diagram diagram = document.firstDiagram();
        if (only.isEmpty()) {
            return diagram;
        }
        IdMap<NodeId, Box> boxes = diagram.boxes();
        for (NodeId node : diagram.boxes().keys()) {
            boxes = node instanceof TableId table && only.get().contains(table) ? boxes : boxes.without(node);
        }
        return diagram.withBoxes(boxes);
    }
}
