package keyline.app.arrange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.job.Progress;
import keyline.app.project.Staging;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;

/// Gets documents ready for the scene of a window: measured, laid out where need be, and with their lines routed, once.
///
/// @param shown the scene of the window
public record SceneStaging(CanvasScene shown) implements Staging {

    @Override
    public Document arranged(Document read, Progress progress) {
        CanvasScene scene = shown.another();
        scene.place(read, read.firstDiagram());
        Map<NodeId, Rectangle> standing = standing(scene, read.firstDiagram());
        Document arranged = standing.isEmpty()
                ? read
                : new Rearranging(read.schema(), read.firstDiagram(), standing, standing.keySet())
                        .run(progress)
                        .edit()
                        .apply(read);
        progress.report(1, "Routing");
        show(arranged, scene);
        return arranged;
    }

    private static Map<NodeId, Rectangle> standing(CanvasScene scene, Diagram diagram) {
        Map<NodeId, Rectangle> standing = new LinkedHashMap<>();
        Stream.concat(diagram.boxes().keys().stream(), diagram.notes().keys().stream())
                .forEach(node -> scene.find(node).ifPresent(at -> standing.put(node, at)));
        return standing;
    }

    @Override
    public void ready(Document document) {
        show(document, shown.another());
    }

    private void show(Document document, CanvasScene scene) {
        scene.show(document, document.firstDiagram());
        shown.offer(scene);
    }
}
