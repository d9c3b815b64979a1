package keyline.app.canvas.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.Selection;
import keyline.model.ConstraintId;
import keyline.model.diagram.Rectangle;

/// What the canvas shows beside the document: what the pointer is at and what a gesture has in hand. A value, local to
/// one canvas.
///
/// @param marquee the rectangle that is being drawn to select, in world coordinates
/// @param link the relation that is being dragged
/// @param spotlight when present, what is lit while all else is dimmed
/// @param dimmed how far, of 1, what the hovered table or relation doesn't concern has faded
/// @param pending the number of offending rows of each pending foreign key
/// @param blank headers ([Hit.OnHeader]) and rows ([Hit.OnColumn]) that an editor covers, so their text isn't painted
public record CanvasState(
        Selection selection,
        Hit hovered,
        double dimmed,
        Optional<Rectangle> marquee,
        List<Guide> guides,
        Optional<LinkDrag> link,
        Optional<Spotlight> spotlight,
        Map<ConstraintId, Integer> pending,
        Set<Hit> blank) {

    /// Nothing selected, hovered or in hand.
    public static final CanvasState QUIET = new CanvasState(
            Selection.NONE,
            Hit.NOTHING,
            0,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Set.of());

    public CanvasState {
        guides = List.copyOf(guides);
        pending = Map.copyOf(pending);
        blank = Set.copyOf(blank);
    }

    /// This state with another selection.
    public CanvasState withSelection(Selection changed) {
        return new CanvasState(changed, hovered, dimmed, marquee, guides, link, spotlight, pending, blank);
    }

    /// This state with something else under the pointer.
    public CanvasState withHovered(Hit changed) {
        return new CanvasState(selection, changed, dimmed, marquee, guides, link, spotlight, pending, blank);
    }

    /// This state with the rest faded so far, of 1.
    public CanvasState withDimmed(double changed) {
        return new CanvasState(selection, hovered, changed, marquee, guides, link, spotlight, pending, blank);
    }

    /// This state with this marquee, or none.
    public CanvasState withMarquee(Optional<Rectangle> changed) {
        return new CanvasState(selection, hovered, dimmed, changed, guides, link, spotlight, pending, blank);
    }

    /// This state with these guides.
    public CanvasState withGuides(List<Guide> changed) {
        return new CanvasState(selection, hovered, dimmed, marquee, changed, link, spotlight, pending, blank);
    }

    /// This state with this relation in hand, or none.
    public CanvasState withLink(Optional<LinkDrag> changed) {
        return new CanvasState(selection, hovered, dimmed, marquee, guides, changed, spotlight, pending, blank);
    }

    /// This state with this lit and all else dimmed, or nothing dimmed.
    public CanvasState withSpotlight(Optional<Spotlight> changed) {
        return new CanvasState(selection, hovered, dimmed, marquee, guides, link, changed, pending, blank);
    }

    /// This state with these foreign keys pending.
    public CanvasState withPending(Map<ConstraintId, Integer> changed) {
        return new CanvasState(selection, hovered, dimmed, marquee, guides, link, spotlight, changed, blank);
    }

    /// This state with these places left blank.
    public CanvasState withBlank(Set<Hit> changed) {
        return new CanvasState(selection, hovered, dimmed, marquee, guides, link, spotlight, pending, changed);
    }
}
