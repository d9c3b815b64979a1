package keyline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import keyline.app.command.ArrangeActions;
import keyline.app.command.CanvasActions;
import keyline.app.command.ClipboardActions;
import keyline.app.command.FileActions;
import keyline.app.command.FileState;
import keyline.app.command.ImportActions;
import keyline.app.command.LegendActions;
import keyline.app.command.LinkActions;
import keyline.app.command.PanelActions;
import keyline.app.command.Tool;
import keyline.app.command.WayActions;
import keyline.app.connect.Connecting;
import keyline.app.job.Work;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;

/// Stands for the parts of the program that a window asks for things, and writes down what it was asked.
public final class Actions
        implements CanvasActions,
                ClipboardActions,
                ArrangeActions,
                FileActions,
                ImportActions,
                PanelActions,
                LegendActions,
                LinkActions,
                WayActions,
                Connecting {

    private final List<String> asked = new ArrayList<>();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(0.72);
    private final SimpleObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final SimpleObjectProperty<FileState> state = new SimpleObjectProperty<>(FileState.NEW);
    private List<Path> recent = List.of();

    /// What was asked for, in order.
    public List<String> asked() {
        return asked;
    }

    /// Where the file stands, for tests to change.
    public SimpleObjectProperty<FileState> fileState() {
        return state;
    }

    /// The projects opened last, for tests to change.
    public void setRecent(List<Path> files) {
        recent = files;
    }

    @Override
    public void showExport() {
        asked.add("export");
    }

    @Override
    public void showPrint() {
        asked.add("print");
    }

    @Override
    public void export(String name, Content content) {
        asked.add("export " + name);
    }

    @Override
    public void showConnect() {
        asked.add("connect");
    }

    @Override
    public void showCompare() {
        asked.add("compare");
    }

    @Override
    public List<DatabaseAddress> remembered() {
        return List.of();
    }

    @Override
    public void connected(DatabaseAddress address) {
        asked.add("connected to " + address.text());
    }

    @Override
    public void reviewRead(String name, Work<Input> reading) {
        asked.add("review " + name);
    }

    @Override
    public void openRead(String title, Work<Input> reading) {
        asked.add(title);
    }

    @Override
    public void fit() {
        asked.add("fit");
    }

    @Override
    public void actualSize() {
        asked.add("actual size");
    }

    @Override
    public void zoomIn() {
        asked.add("zoom in");
    }

    @Override
    public void zoomOut() {
        asked.add("zoom out");
    }

    @Override
    public ObservableDoubleValue zoom() {
        return zoom;
    }

    @Override
    public void followRelation(int step) {
        asked.add("follow relation " + step);
    }

    @Override
    public void flyTo(NodeId node) {
        asked.add("fly to " + node.value());
    }

    @Override
    public WayActions ways() {
        return this;
    }

    @Override
    public void light(Set<NodeId> nodes) {
        asked.add("light " + nodes.size());
    }

    @Override
    public void leave() {
        asked.add("leave");
    }

    @Override
    public void place(List<NodeId> nodes) {
        asked.add("place " + nodes.size());
    }

    @Override
    public void placeSelected(Point2D scene) {
        asked.add("place selected");
    }

    @Override
    public void renameDiagram() {
        asked.add("rename diagram");
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public boolean hasBack() {
        return true;
    }

    @Override
    public void forward() {
        asked.add("forward");
    }

    @Override
    public boolean hasForward() {
        return true;
    }

    @Override
    public void mark(int bookmark) {
        asked.add("mark " + bookmark);
    }

    @Override
    public boolean isMarked(int bookmark) {
        return true;
    }

    @Override
    public void goTo(int bookmark) {
        asked.add("go to " + bookmark);
    }

    @Override
    public Runnable wayBack() {
        return () -> asked.add("way back");
    }

    @Override
    public void take(Tool wanted) {
        asked.add("take " + wanted);
        tool.set(wanted);
    }

    @Override
    public ObservableValue<Tool> tool() {
        return tool;
    }

    @Override
    public void createTable() {
        asked.add("create table");
    }

    @Override
    public void renameSelected() {
        asked.add("rename selected");
    }

    @Override
    public void copy() {
        asked.add("copy");
    }

    @Override
    public void cut() {
        asked.add("cut");
    }

    @Override
    public void paste() {
        asked.add("paste");
    }

    @Override
    public void duplicate() {
        asked.add("duplicate");
    }

    @Override
    public void arrange() {
        asked.add("arrange");
    }

    @Override
    public void align(Alignment alignment) {
        asked.add("align " + alignment);
    }

    @Override
    public void distribute(Direction direction) {
        asked.add("distribute " + direction);
    }

    @Override
    public void link(TableId table, Optional<ColumnId> column) {
        asked.add("link " + table.value() + column.map(id -> "." + id.value()).orElse(""));
    }

    @Override
    public void extract(TableId table, Set<ColumnId> columns) {
        asked.add("extract " + table.value()
                + columns.stream().map(ColumnId::value).sorted().toList());
    }

    @Override
    public void create() {
        asked.add("create");
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void openExample() {
        asked.add("open example");
    }

    @Override
    public void save() {
        asked.add("save");
    }

    @Override
    public void saveAs() {
        asked.add("save as");
    }

    @Override
    public void importFile() {
        asked.add("import");
    }

    @Override
    public void export(String name, String text) {
        asked.add("export " + name);
    }

    @Override
    public void close() {
        asked.add("close");
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public ObservableValue<FileState> state() {
        return state;
    }

    @Override
    public void toggle(Side side) {
        asked.add("toggle " + side);
    }

    @Override
    public boolean shows(Side side) {
        return true;
    }

    @Override
    public LegendActions legend() {
        return this;
    }

    @Override
    public void toggle() {
        asked.add("legend");
    }

    @Override
    public boolean isShown() {
        return false;
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public void tidyColumns() {
        asked.add("tidy columns");
    }

    @Override
    public void sameWidth() {
        asked.add("same width");
    }

    @Override
    public void openPalette() {
        asked.add("open palette");
    }

    @Override
    public void openFind() {
        asked.add("open find");
    }

    @Override
    public void showTab(String key) {
        asked.add("show tab " + key);
    }

    @Override
    public void showPreferences() {
        asked.add("show preferences");
    }

    @Override
    public void showShortcuts() {
        asked.add("show shortcuts");
    }

    @Override
    public void showAbout() {
        asked.add("show about");
    }
}
