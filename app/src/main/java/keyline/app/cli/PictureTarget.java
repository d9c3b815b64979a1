package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.Offscreen;
import keyline.app.theme.Theme;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;

/// A diagram as a picture, drawn without a window. These are the only targets that start the toolkit.
///
/// @param key the word that `--to` takes
record PictureTarget(String key, Format format) implements Target {

    /// Sharp on screens of today, and in print.
    private static final double SCALE = 2;

    static final PictureTarget PNG = new PictureTarget("png", DiagramPicture::writePng);
    static final PictureTarget SVG =
            new PictureTarget("svg", (picture, out) -> out.write(picture.svg().getBytes(StandardCharsets.UTF_8)));

    /// Writes a picture, on the FX thread.
    interface Format {
        void write(DiagramPicture picture, OutputStream out) throws IOException;
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        Diagram diagram = shown(content.diagram(), content.only());
        try {
            Offscreen.call(() -> {
                format.write(new DiagramPicture(content.document(), diagram, Theme.LIGHT, SCALE), out);
                return true;
            });
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("The picture can't be drawn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture wasn't finished", e);
        }
    }

    private static Diagram shown(Diagram diagram, Optional<Set<TableId>> only) {
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
