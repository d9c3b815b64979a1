package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.Selection;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.TableId;
import keyline.model.diagram.Rectangle;

/// Walks along relations by keys: from a table to one of its relations after the other, and from a relation to the
/// table at either of its ends.
public final class RelationWalk {

    private final Session session;
    private final Scenery scenery;
    private Optional<TableId> centre = Optional.empty();

    /// Goes along what `scenery` shows of the session's document.
    public RelationWalk(Session session, Scenery scenery) {
        this.session = session;
        this.scenery = scenery;
    }

    /// The next relation of the table at which one began, or the one before (-1), and around.
    public Optional<Selection> next(int step) {
        Optional<OfRelation> selected = selected();
        if (selected.flatMap(this::relation).filter(this::isAtCentre).isEmpty()) {
            centre = session.selection().table();
        }
        List<OfRelation> all = centre.map(this::around).orElse(List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int now = selected.map(all::indexOf).orElse(-1);
        int from = now < 0 && step < 0 ? 0 : now;
        return Optional.of(Selection.of(all.get(Math.floorMod(from + step, all.size()))));
    }

    /// The table at the end of the selected relation that lies further that way; the other end of a self reference is
    /// the same table.
    Optional<Selection> end(Direction direction) {
        return selected().flatMap(this::relation).flatMap(found -> {
            TableId child = found.child().id();
            TableId parent = found.key().parent();
            return scenery.bounds(child)
                    .flatMap(from -> scenery.bounds(parent)
                            .map(to -> Selection.of(isFurther(direction, from, to) ? parent : child)));
        });
    }

    private static boolean isFurther(Direction direction, Rectangle from, Rectangle to) {
        return direction.dx() * (to.centreX() - from.centreX()) + direction.dy() * (to.centreY() - from.centreY()) > 0;
    }

    private Optional<OfRelation> selected() {
        return session.selection().items().size() == 1
                        && session.selection().items().getFirst() instanceof OfRelation relation
                ? Optional.of(relation)
                : Optional.empty();
    }

    private Optional<Reference> relation(OfRelation selected) {
        return Neighbours.relation(selected.child(), selected.key(), schema());
    }

    private boolean isAtCentre(Reference relation) {
        return centre.filter(table -> table.equals(relation.child().id())
                        || table.equals(relation.key().parent()))
                .isPresent();
    }

    /// The foreign keys of a table, then those that refer to it; those of which the diagram shows the line.
    private List<OfRelation> around(TableId table) {
        Stream<OfRelation> own = schema().tables().find(table).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .map(key -> new OfRelation(table, key.id()));
        Stream<OfRelation> inbound = schema().inbound(table).stream()
                .map(reference ->
                        new OfRelation(reference.child().id(), reference.key().id()));
        return Stream.concat(own, inbound)
                .distinct()
                .filter(relation -> scenery.line(relation.key()).isPresent())
                .toList();
    }

    private Schema schema() {
        return session.document().schema();
    }
}
