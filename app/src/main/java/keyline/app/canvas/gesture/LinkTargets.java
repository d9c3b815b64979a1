package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.LinkDrag.Target;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// Everything in view that a relation can go to, looked for once for each end that it is drawn from. From afar there
/// would be too much to light.
final class LinkTargets {

    private static final double NEAREST = 0.4;

    private final Session session;
    private final Canvas canvas;
    private Optional<Found> last = Optional.empty();

    LinkTargets(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    private record Found(LinkEnd from, Rectangle seen, List<Target> targets) {}

    /// The targets for a relation from there.
    List<Target> of(LinkEnd from) {
        Rectangle seen = canvas.viewport().toWorld(new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight()));
        if (last.filter(found -> found.from.equals(from) && found.seen.equals(seen))
                .isEmpty()) {
            last = Optional.of(
                    new Found(from, seen, canvas.viewport().zoom() < NEAREST ? List.of() : find(from, seen)));
        }
        return last.map(Found::targets).orElseThrow();
    }

    /// Forgets what was found: the document may be another one next time.
    void forget() {
        last = Optional.empty();
    }

    private List<Target> find(LinkEnd from, Rectangle seen) {
        return canvas.scene().tablesIn(seen).stream()
                .flatMap(placed -> placed.node() instanceof TableId table ? columns(table) : Stream.empty())
                .filter(end -> Link.between(session.document(), from, end) instanceof Link.Possible)
                .map(end -> new Target(LinkPicture.hit(end), Verdict.VALID))
                .toList();
    }

    private Stream<LinkEnd> columns(TableId table) {
        return session.document().schema().table(table).columns().stream()
                .map(column -> new LinkEnd.OfColumn(table, column.id()));
    }
}
