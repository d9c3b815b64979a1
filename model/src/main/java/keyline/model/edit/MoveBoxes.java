package keyline.model.edit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Route;

/// Moves tables, views, areas and notes on a diagram; what isn't on it stays away. Bends given by hand to the line between
/// two tables that are moved by the same way go with them.
///
/// @param places the new upper left corner of each
public record MoveBoxes(DiagramId diagram, Map<NodeId, Point> places) implements DiagramEdit {

    public MoveBoxes {
        places = Map.copyOf(places);
    }

    @Override
    public String label(Document before) {
        return "Move " + Wording.nodes(before, places.keySet());
    }

    @Override
    public Diagram applyTo(Diagram before) {
        Diagram diagram = before;
        for (var place : places.entrySet()) {
            diagram = moved(diagram, place.getKey(), place.getValue());
        }
        return diagram;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a map without a change is the same object
    public Document apply(Document before) {
        Document after = DiagramEdit.super.apply(before);
        if (before.diagrams().find(diagram).isEmpty()) {
            return after;
        }
        Diagram old = before.diagram(diagram);
        Diagram now = after.diagram(diagram);
        IdMap<ConstraintId, Route> routes = now.routes();
        for (ConstraintId key : old.routes().keys()) {
            Optional<Point> way = way(key, before.schema(), old);
            if (way.isPresent()) {
                routes = routes.with(key, old.routes().get(key).movedBy(way.get().x(), way.get().y()));
            }
        }
        return routes == now.routes() ? after : after.with(now.withRoutes(routes));
    }

    /// By how much both ends of a foreign key are moved; nothing when only one is, or each by another way.
    private Optional<Point> way(ConstraintId key, Schema schema, Diagram old) {
        return places.keySet().stream()
                .flatMap(node -> node instanceof TableId table ? schema.tables().find(table).stream() : Stream.of())
                .flatMap(child -> child.find(key).stream()
                        .filter(Constraint.ForeignKey.class::isInstance)
                        .map(found -> way(child.id(), ((Constraint.ForeignKey) found).parent(), old)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Point> way(TableId child, TableId parent, Diagram old) {
        Optional<Point> one = way(child, old);
        return one.equals(way(parent, old)) ? one : Optional.empty();
    }

    private Optional<Point> way(TableId table, Diagram old) {
        return Optional.ofNullable(places.get(table))
                .flatMap(to -> old.boxes().find(table).map(box -> to.plus(-box.at().x(), -box.at().y())));
    }

    private static Diagram moved(Diagram diagram, NodeId node, Point to) {
        return switch (node) {
            case TableId _, ViewId _ ->
                diagram.boxes()
                        .find(node)
                        .map(box -> diagram.withBoxes(diagram.boxes().with(node, box.movedTo(to))))
                        .orElse(diagram);
            case AreaId id ->
                diagram.areas()
                        .find(id)
                        .map(area -> new Area(id, area.title(), to, area.width(), area.height(), area.colour()))
                        .map(area -> diagram.withAreas(diagram.areas().with(id, area)))
                        .orElse(diagram);
            case NoteId id ->
                diagram.notes()
                        .find(id)
                        .map(note -> new Note(id, note.text(), to, note.width(), note.height()))
                        .map(note -> diagram.withNotes(diagram.notes().with(id, note)))
                        .orElse(diagram);
        };
    }
}
