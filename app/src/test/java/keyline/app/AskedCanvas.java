package keyline.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import keyline.app.command.CanvasActions;
import keyline.app.command.Tool;
import keyline.app.command.WayActions;
import keyline.model.NodeId;

/// Stands for the canvas, and tells what it was asked.
final class AskedCanvas implements CanvasActions, WayActions {

    private final Consumer<String> asked;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(0.72);
    private final SimpleObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);

    AskedCanvas(Consumer<String> asked) {
        this.asked = asked;
    }

    @Override
    public void fit() {
        asked.accept("fit");
    }

    @Override
    public void actualSize() {
        asked.accept("actual size");
    }

    @Override
    public void zoomIn() {
        asked.accept("zoom in");
    }

    @Override
    public void zoomOut() {
        asked.accept("zoom out");
    }

    @Override
    public ObservableDoubleValue zoom() {
        return zoom;
    }

    @Override
    public void flyTo(NodeId node, double covered) {
        asked.accept("fly to " + node.value());
    }

    @Override
    public void place(List<NodeId> nodes) {
        asked.accept("place " + nodes.size());
    }

    @Override
    public void placeSelected(Point2D scene) {
        asked.accept("place selected");
    }

    @Override
    public void followRelation(int step) {
        asked.accept("follow relation " + step);
    }

    @Override
    public WayActions ways() {
        return this;
    }

    @Override
    public void light(Set<NodeId> nodes) {
        asked.accept("light " + nodes.size());
    }

    @Override
    public void take(Tool wanted) {
        asked.accept("take " + wanted);
        tool.set(wanted);
    }

    @Override
    public ObservableValue<Tool> tool() {
        return tool;
    }

    @Override
    public ObservableValue<Boolean> held() {
        return new SimpleBooleanProperty();
    }

    @Override
    public void createTable() {
        asked.accept("create table");
    }

    @Override
    public void renameSelected() {
        asked.accept("rename selected");
    }

    @Override
    public void leave() {
        asked.accept("leave");
    }

    @Override
    public void back() {
        asked.accept("back");
    }

    @Override
    public boolean hasBack() {
        return true;
    }

    @Override
    public void forward() {
        asked.accept("forward");
    }

    @Override
    public boolean hasForward() {
        return true;
    }

    @Override
    public void mark(int bookmark) {
        asked.accept("mark " + bookmark);
    }

    @Override
    public boolean isMarked(int bookmark) {
        return true;
    }

    @Override
    public void goTo(int bookmark) {
        asked.accept("go to " + bookmark);
    }

    @Override
    public Runnable wayBack() {
        return () -> asked.accept("way back");
    }
}
