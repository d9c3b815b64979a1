package keyline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import keyline.app.command.FileActions;
import keyline.app.command.FileState;
import keyline.app.command.ImportActions;
import keyline.app.connect.Connecting;
import keyline.app.job.Work;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;

/// Stands for what opens and saves projects and reads other files, and tells what it was asked.
final class AskedFiles implements FileActions, ImportActions, Connecting {

    private final Consumer<String> asked;
    private final SimpleObjectProperty<FileState> state = new SimpleObjectProperty<>(FileState.NEW);
    private List<Path> recent = List.of();

    AskedFiles(Consumer<String> asked) {
        this.asked = asked;
    }

    /// Where the file stands, for tests to change.
    SimpleObjectProperty<FileState> fileState() {
        return state;
    }

    /// The projects opened last, for tests to change.
    void setRecent(List<Path> files) {
        recent = files;
    }

    @Override
    public void create() {
        asked.accept("create");
    }

    @Override
    public void open() {
        asked.accept("open");
    }

    @Override
    public void open(Path file) {
        asked.accept("open " + file);
    }

    @Override
    public void openExample() {
        asked.accept("open example");
    }

    @Override
    public void save() {
        asked.accept("save");
    }

    @Override
    public void saveAs() {
        asked.accept("save as");
    }

    @Override
    public void export(String name, String text) {
        asked.accept("export " + name);
    }

    @Override
    public void export(String name, Content content) {
        asked.accept("export " + name);
    }

    @Override
    public void close() {
        asked.accept("close");
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
    public void importFile() {
        asked.accept("import");
    }

    @Override
    public List<DatabaseAddress> remembered() {
        return List.of();
    }

    @Override
    public void connected(DatabaseAddress address) {
        asked.accept("connected to " + address.text());
    }

    @Override
    public void openRead(String title, Work<Input> reading) {
        asked.accept(title);
    }

    @Override
    public void reviewRead(String name, Work<Input> reading) {
        asked.accept("review " + name);
    }
}
