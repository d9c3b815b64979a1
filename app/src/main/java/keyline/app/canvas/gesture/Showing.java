package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Cursor;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.gesture.MatchCount.Matches;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Grip;
import keyline.app.canvas.scene.Guide;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Link;

/// Lets the canvas show what a gesture has in hand, and what the pointer is at.
final class Showing {

    private final Session session;
    private final Canvas canvas;
    private final MatchCount matches;
    private final BooleanSupplier spaceHeld;
    private final LinkTargets targets;
    private final HintCard card;
    private Gesture gesture = new Idle();
    private Hit hovered = Hit.NOTHING;
    private Optional<Link.Possible> counted = Optional.empty();
    private Optional<Matches> count = Optional.empty();

    Showing(Session session, Canvas canvas, MatchCount matches, BooleanSupplier spaceHeld) {
        this.session = session;
        this.canvas = canvas;
        this.matches = matches;
        this.spaceHeld = spaceHeld;
        this.targets = new LinkTargets(session, canvas);
        this.card = new HintCard(canvas);
    }

    void show(Gesture shown) {
        gesture = shown;
        refresh();
    }

    void hover(Hit hit) {
        if (!hit.equals(hovered)) {
            hovered = hit;
            refresh();
        }
    }

    void turnCursor() {
        canvas.setCursor(cursor());
    }

    private void refresh() {
        CanvasState quiet = canvas.state()
                .withSelection(session.selection())
                .withHovered(gesture.isAtRest() ? hovered : Hit.NOTHING)
                .withMarquee(Optional.empty())
                .withGuides(List.of())
                .withLink(Optional.empty());
        canvas.stateProperty().set(with(gesture.feedback(), quiet));
        canvas.setCursor(cursor());
        if (!(gesture.feedback() instanceof Feedback.Linking)) {
            card.hide();
            targets.forget();
        }
    }

    private CanvasState with(Feedback feedback, CanvasState state) {
        return switch (feedback) {
            case Feedback.Nothing _ -> state;
            case Feedback.Marquee(Rectangle area, Selection touched) ->
                state.withMarquee(Optional.of(area)).withSelection(touched);
            case Feedback.Ghost(Rectangle place) -> state.withMarquee(Optional.of(place));
            case Feedback.Guides(List<Guide> guides) -> state.withGuides(guides);
            case Feedback.DropLine line -> state.withGuides(dropLine(line));
            case Feedback.Linking linking -> state.withLink(Optional.of(drag(linking)));
        };
    }

    private List<Guide> dropLine(Feedback.DropLine line) {
        List<Scenery.Row> rows = new SceneScenery(canvas.scene()).rows(line.table());
        if (rows.isEmpty()) {
            return List.of();
        }
        Rectangle last = rows.getLast().place();
        double y = rows.stream()
                .filter(row -> row.place().centreY() >= line.at().y())
                .findFirst()
                .map(row -> row.place().y())
                .orElse(last.bottom());
        return List.of(new Guide(new Point(last.x(), y), new Point(last.right(), y)));
    }

    private LinkDrag drag(Feedback.Linking linking) {
        linking.link().ifPresent(this::count);
        linking.link()
                .map(link -> LinkHint.of(link, count, session.document().schema()))
                .ifPresentOrElse(hint -> card.show(hint, linking.to()), card::hide);
        return new LinkPicture(canvas.scene(), targets.of(linking.from())).of(linking);
    }

    /// Has the rows counted once for each link that is pointed at; a count that comes too late is dropped.
    private void count(Link link) {
        Optional<Link.Possible> wanted =
                link instanceof Link.Possible possible ? Optional.of(possible) : Optional.empty();
        if (wanted.equals(counted)) {
            return;
        }
        counted = wanted;
        count = Optional.empty();
        wanted.ifPresent(possible -> matches.of(possible)
                .thenAccept(found -> Platform.runLater(() -> arrived(possible, found))));
    }

    private void arrived(Link.Possible link, Optional<Matches> found) {
        if (counted.filter(link::equals).isPresent() && found.isPresent()) {
            count = found;
            refresh();
        }
    }

    private Cursor cursor() {
        if (spaceHeld.getAsBoolean() && gesture.isAtRest()) {
            return Cursor.OPEN_HAND;
        }
        return switch (gesture.shape()) {
            case ARROW -> over(hovered);
            case CROSSHAIR -> Cursor.CROSSHAIR;
            case HAND -> Cursor.OPEN_HAND;
            case GRABBED -> Cursor.CLOSED_HAND;
            case MOVE -> Cursor.MOVE;
        };
    }

    private static Cursor over(Hit hit) {
        return switch (hit) {
            case Hit.OnHandle _ -> Cursor.CROSSHAIR;
            case Hit.OnLine _ -> Cursor.HAND;
            case Hit.OnNote(_, Grip grip) -> cursor(grip);
            case Hit.OnArea(_, Grip grip) -> cursor(grip);
            case Hit.OnHeader _, Hit.OnColumn _, Hit.OnNothing _ -> Cursor.DEFAULT;
        };
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case BODY -> Cursor.DEFAULT;
            case TOP, BOTTOM -> Cursor.V_RESIZE;
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case TOP_LEFT, BOTTOM_RIGHT -> Cursor.NW_RESIZE;
            case TOP_RIGHT, BOTTOM_LEFT -> Cursor.NE_RESIZE;
        };
    }
}
