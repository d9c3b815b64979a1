package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.app.canvas.gesture.MatchCount.Matches;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag;
import keyline.app.canvas.scene.LinkDrag.Target;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What a relation looks like while it is drawn: a line from the handle nearest to the pointer, the target lit as valid or
/// not with the column that would be its partner, and the hint.
record LinkPicture(CanvasScene scene, Document document) {

    LinkDrag of(Feedback.Linking linking, Optional<Matches> count) {
        Rectangle row = place(linking.from());
        Side side = linking.to().x() < row.centreX() ? Side.LEFT : Side.RIGHT;
        Verdict verdict = linking.link().map(LinkPicture::verdict).orElse(Verdict.NONE);
        String hint = linking.link()
                .map(link -> LinkHint.of(link, count, document.schema()))
                .orElse("");
        return new LinkDrag(
                new Point(side.of(row), row.centreY()), side, linking.to(), targets(linking, verdict), hint, verdict);
    }

    private Rectangle place(LinkEnd end) {
        return switch (end) {
            case LinkEnd.OfColumn(TableId table, var column) -> scene.columnBounds(table, column);
            case LinkEnd.OfTable(TableId table) -> scene.table(table).orElseThrow().header();
        };
    }

    private static Verdict verdict(Link link) {
        return link instanceof Link.Possible ? Verdict.VALID : Verdict.INVALID;
    }

    private static List<Target> targets(Feedback.Linking linking, Verdict verdict) {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(hit(linking.from()), Verdict.NONE));
        linking.target().ifPresent(end -> targets.add(new Target(hit(end), verdict)));
        linking.link().ifPresent(link -> addKey(link, targets));
        return targets;
    }

    /// A drop on a header means the columns of the key.
    private static void addKey(Link link, List<Target> targets) {
        if (link instanceof Link.Possible possible) {
            possible.pairs().forEach(pair -> {
                targets.add(new Target(new Hit.OnColumn(possible.parent(), pair.parent()), Verdict.VALID));
                pair.child().ifPresent(child ->
                        targets.add(new Target(new Hit.OnColumn(possible.child(), child), Verdict.VALID)));
            });
        }
    }

    private static Hit hit(LinkEnd end) {
        return switch (end) {
            case LinkEnd.OfColumn(TableId table, var column) -> new Hit.OnColumn(table, column);
            case LinkEnd.OfTable(TableId table) -> new Hit.OnHeader(table);
        };
    }
}
