package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.List;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag;
import keyline.app.canvas.scene.LinkDrag.Target;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What a relation looks like while it is drawn: a line from the handle nearest to the pointer, which ends at the side
/// of what it is taken to, and the columns lit that it can go to.
///
/// @param possible all that is seen and that the relation can go to
record LinkPicture(CanvasScene scene, List<Target> possible) {

    LinkDrag of(Feedback.Linking linking) {
        Rectangle row = place(linking.from());
        Side side = linking.to().x() < row.centreX() ? Side.LEFT : Side.RIGHT;
        Point from = new Point(side.of(row), row.centreY());
        Verdict verdict = linking.link().map(LinkPicture::verdict).orElse(Verdict.NONE);
        return new LinkDrag(from, side, end(linking, from), targets(linking, verdict), verdict);
    }

    private Rectangle place(LinkEnd end) {
        return switch (end) {
            case LinkEnd.OfColumn(TableId table, var column) -> scene.columnBounds(table, column);
            case LinkEnd.OfTable(TableId table) ->
                scene.table(table).orElseThrow().header();
        };
    }

    private Point end(Feedback.Linking linking, Point from) {
        return linking.target().map(target -> facing(place(target), from)).orElse(linking.to());
    }

    private static Point facing(Rectangle row, Point from) {
        return new Point(from.x() < row.centreX() ? row.x() : row.right(), row.centreY());
    }

    private static Verdict verdict(Link link) {
        return link instanceof Link.Possible ? Verdict.VALID : Verdict.INVALID;
    }

    private List<Target> targets(Feedback.Linking linking, Verdict verdict) {
        List<Target> targets = new ArrayList<>(linking.link().isPresent() ? List.of() : possible);
        linking.target().ifPresent(end -> targets.add(new Target(hit(end), verdict)));
        linking.link().ifPresent(link -> addKey(link, targets));
        return targets;
    }

    /// A drop on a header means the columns of the key.
    private static void addKey(Link link, List<Target> targets) {
        if (link instanceof Link.Possible made) {
            made.pairs().forEach(pair -> {
                targets.add(new Target(new Hit.OnColumn(made.parent(), pair.parent()), Verdict.VALID));
                pair.child()
                        .ifPresent(
                                child -> targets.add(new Target(new Hit.OnColumn(made.child(), child), Verdict.VALID)));
            });
        }
    }

    static Hit hit(LinkEnd end) {
        return switch (end) {
            case LinkEnd.OfColumn(TableId table, var column) -> new Hit.OnColumn(table, column);
            case LinkEnd.OfTable(TableId table) -> new Hit.OnHeader(table);
        };
    }
}
