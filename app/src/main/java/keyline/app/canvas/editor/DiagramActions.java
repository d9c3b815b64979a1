package keyline.app.canvas.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.gesture.Gesture;
import keyline.app.canvas.gesture.Opening;
import keyline.app.canvas.gesture.PointerInput;
import keyline.app.canvas.gesture.RelationWalk;
import keyline.app.canvas.nav.Journey;
import keyline.app.canvas.nav.Lights;
import keyline.app.canvas.scene.Spotlight;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.CanvasActions;
import keyline.app.command.Tool;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.PlaceBoxes;

/// What commands ask of the canvas.
final class DiagramActions implements CanvasActions {

    private static final double READABLE = 0.6;

    private final Session session;
    private final Canvas canvas;
    private final Journey journey;
    private final Lights lights;
    private final PointerInput pointer;
    private final RelationWalk relations;
    private final Consumer<Opening> opener;
    private final DoubleBinding zoom;
    private final ObservableValue<Tool> tool;

    DiagramActions(Session session, Canvas canvas, PointerInput pointer, Consumer<Opening> opener) {
        this.session = session;
        this.canvas = canvas;
        this.journey = new Journey(session, canvas);
        this.lights = new Lights(canvas);
        this.pointer = pointer;
        this.relations = new RelationWalk(session, pointer.scenery());
        this.opener = opener;
        this.zoom = Bindings.createDoubleBinding(() -> canvas.viewport().zoom(), canvas.viewportProperty());
        this.tool = pointer.gesture().map(Gesture::tool);
    }

    @Override
    public void fit() {
        journey.leave();
        canvas.fit();
    }

    @Override
    public void actualSize() {
        zoomTo(1);
    }

    @Override
    public void zoomIn() {
        zoomTo(ZoomSteps.above(canvas.viewport().zoom()));
    }

    @Override
    public void zoomOut() {
        zoomTo(ZoomSteps.below(canvas.viewport().zoom()));
    }

    private void zoomTo(double wanted) {
        Point middle = new Point(canvas.getWidth() / 2, canvas.getHeight() / 2);
        canvas.viewportProperty().set(canvas.viewport().zoomedTo(wanted, middle));
    }

    @Override
    public ObservableDoubleValue zoom() {
        return zoom;
    }

    @Override
    public void followRelation(int step) {
        relations.next(step).ifPresent(selection -> {
            session.select(selection);
            selection.table().ifPresent(this::flyTo);
        });
    }

    @Override
    public void flyTo(NodeId node, double covered) {
        if (canvas.scene().find(node).isEmpty()) {
            turnTo(node);
        }
        canvas.scene().find(node).ifPresent(place -> {
            Viewport now = canvas.viewport();
            Viewport near = now.zoom() < READABLE ? new Viewport(0, 0, 1) : now;
            double free = canvas.getWidth() - covered;
            double width = place.width() * near.zoom() < free ? free : canvas.getWidth();
            journey.flyTo(near.centredOn(place, width, canvas.getHeight()));
        });
    }

    /// Shows the node where it is left out by a filter, or stands on another diagram.
    private void turnTo(NodeId node) {
        if (holds(session.document().diagram(session.diagram().id()), node)) {
            session.filter(Optional.empty());
            return;
        }
        session.document().diagrams().stream()
                .filter(diagram -> holds(diagram, node))
                .findFirst()
                .ifPresent(diagram -> {
                    Selection selection = session.selection();
                    journey.leave();
                    session.show(diagram.id());
                    session.select(selection);
                });
    }

    private static boolean holds(Diagram diagram, NodeId node) {
        return switch (node) {
            case TableId _, ViewId _ -> diagram.boxes().has(node);
            case NoteId note -> diagram.notes().has(note);
            case AreaId area -> diagram.areas().has(area);
        };
    }

    @Override
    public void place(List<NodeId> nodes) {
        Rectangle seen = pointer.visible();
        place(nodes, new Point(seen.centreX(), seen.centreY()));
    }

    @Override
    public void placeSelected(Point2D scene) {
        Point2D at = canvas.sceneToLocal(scene);
        if (canvas.getLayoutBounds().contains(at)) {
            place(tablesAndViews(), canvas.viewport().toWorld(new Point(at.getX(), at.getY())));
            canvas.requestFocus();
        }
    }

    private List<NodeId> tablesAndViews() {
        return session.selection().nodes().stream()
                .filter(node -> node instanceof TableId || node instanceof ViewId)
                .toList();
    }

    /// The same around another point. What stands on the diagram already stays where it is.
    private void place(List<NodeId> nodes, Point middle) {
        Diagram diagram = session.document().diagram(session.diagram().id());
        List<NodeId> missing =
                nodes.stream().filter(node -> !holds(diagram, node)).toList();
        Placement places = new Placement(session.document().schema(), canvas.scene());
        if (!missing.isEmpty()) {
            session.perform(new PlaceBoxes(diagram.id(), places.around(middle, missing)));
        }
        session.select(new Selection(
                nodes.stream().<Selection.Item>map(Selection.OfNode::new).toList()));
    }

    @Override
    public Journey ways() {
        return journey;
    }

    /// What is lit on the canvas.
    Lights lights() {
        return lights;
    }

    @Override
    public void light(Set<NodeId> nodes) {
        lights.set(
                Lights.Source.FIND,
                Optional.of(nodes).filter(some -> !some.isEmpty()).map(Spotlight::onTables));
    }

    @Override
    public void take(Tool wanted) {
        pointer.take(wanted);
    }

    @Override
    public ObservableValue<Tool> tool() {
        return tool;
    }

    @Override
    public ObservableValue<Boolean> held() {
        return pointer.held();
    }

    @Override
    public void createTable() {
        opener.accept(new Opening.NewTable(pointer.room()));
    }

    @Override
    public void renameSelected() {
        Selection selection = session.selection();
        if (!selection.isEmpty()) {
            opener.accept(
                    switch (selection.items().getLast()) {
                        case OfNode(TableId table) -> new Opening.RenameTable(table);
                        case OfNode(NoteId note) -> new Opening.EditNote(note);
                        case OfNode(AreaId area) -> new Opening.EditArea(area);
                        case OfNode(ViewId _) -> new Opening.Inspector();
                        case OfColumn(TableId table, var column) -> new Opening.EditColumn(table, column);
                        case OfRelation(TableId child, var key) -> pointer.popoverOf(child, key);
                    });
        }
    }
}
