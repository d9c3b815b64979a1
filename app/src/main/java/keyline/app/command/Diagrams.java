package keyline.app.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.edit.AddDiagram;
import keyline.model.edit.DropDiagram;
import keyline.model.edit.DuplicateDiagram;

/// What commands do with the diagrams of the document. A table can stand on many of them.
public record Diagrams(Session session, CanvasActions canvas) {

    /// Turns to another diagram, from which one can go back.
    public void turnTo(DiagramId diagram) {
        if (!diagram.equals(session.diagram().id())) {
            canvas.ways().leave();
            session.show(diagram);
        }
    }

    void create() {
        add(IdMap.empty());
    }

    /// The tables keep their places and colours.
    void createOfSelected() {
        Selection selection = session.selection();
        IdMap<NodeId, Box> boxes = IdMap.empty();
        for (NodeId node : selected()) {
            Optional<Box> box = session.diagram().boxes().find(node);
            boxes = box.isPresent() ? boxes.with(node, box.get()) : boxes;
        }
        List<NodeId> elsewhere = missing();
        add(boxes);
        if (!elsewhere.isEmpty()) {
            canvas.place(elsewhere);
        }
        session.select(selection);
    }

    private void add(IdMap<NodeId, Box> boxes) {
        Document document = session.document();
        DiagramId id = document.newId(DiagramId::new);
        session.perform(new AddDiagram(Diagram.named(id, freeName(document))
                .withBoxes(boxes)
                .withNotation(session.diagram().notation())
                .withDetail(session.diagram().detail())));
        turnTo(id);
    }

    private static String freeName(Document document) {
        List<String> names = document.diagrams().stream().map(Diagram::name).toList();
        return IntStream.iterate(names.size() + 1, n -> n + 1)
                .mapToObj(n -> "Diagram " + n)
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }

    void duplicate() {
        DiagramId made = session.document().newId(DiagramId::new);
        session.perform(new DuplicateDiagram(session.diagram().id()));
        turnTo(made);
    }

    /// Deletes the shown diagram; the one beside it is shown.
    void delete() {
        DiagramId gone = session.diagram().id();
        step(gone.equals(order().getLast()) ? -1 : 1);
        session.perform(new DropDiagram(gone));
    }

    /// Turns to the next diagram, or to the one before (-1), and around.
    void step(int by) {
        List<DiagramId> order = order();
        int now = order.indexOf(session.diagram().id());
        turnTo(order.get(Math.floorMod(now + by, order.size())));
    }

    private List<DiagramId> order() {
        return session.document().diagrams().keys();
    }

    /// Shows the selected tables and views here too that aren't on the diagram yet.
    void showSelected() {
        canvas.place(missing());
    }

    /// Shows the tables here that foreign keys tie to the selected ones.
    void showRelated() {
        canvas.place(new Neighbouring(session)
                .around(1).stream()
                        .<NodeId>map(table -> table)
                        .filter(this::isMissing)
                        .toList());
    }

    private Set<NodeId> selected() {
        Set<NodeId> nodes = new LinkedHashSet<>(session.selection().nodes());
        nodes.removeIf(node -> !(node instanceof TableId || node instanceof ViewId));
        return nodes;
    }

    private List<NodeId> missing() {
        return selected().stream().filter(this::isMissing).toList();
    }

    private boolean isMissing(NodeId node) {
        return !session.document().diagram(session.diagram().id()).boxes().has(node);
    }

    Optional<String> onlyOne() {
        return session.document().diagrams().size() > 1 ? Optional.empty() : Optional.of("There is only one diagram.");
    }

    Optional<String> noneSelected() {
        return selected().isEmpty() ? Optional.of("Select a table or view first.") : Optional.empty();
    }

    Optional<String> noneMissing() {
        return missing().isEmpty()
                ? Optional.of("Select a table in the outline that isn't on this diagram.")
                : Optional.empty();
    }
}
