package keyline.app.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The desktop's own file choosers. They begin in the folder of the file that was chosen last.
public final class FileChoosers implements FileQuestions {

    private static final ExtensionFilter PROJECTS = new ExtensionFilter("Keyline projects", "*.keyline");
    private static final ExtensionFilter TEXT = new ExtensionFilter("Keyline projects as text", "*.keyline.json");

    private final Supplier<Stage> owner;
    private Optional<Path> folder = Optional.empty();

    /// Choosers before the window that `owner` gives.
    public FileChoosers(Supplier<Stage> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = chooser("Open");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                "All that Keyline reads",
                                "*.keyline",
                                "*.keyline.json",
                                "*.sql",
                                "*.ddl",
                                "*.dbml",
                                "*.mmd",
                                "*.mermaid",
                                "*.puml",
                                "*.plantuml",
                                "*.md",
                                "*.ts",
                                "*.csv",
                                "*.tsv",
                                "*.db",
                                "*.sqlite",
                                "*.sqlite3"),
                        new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toImport() {
        FileChooser chooser = chooser("Import rows");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter("Comma- or tab-separated values", "*.csv", "*.tsv", "*.txt"),
                        new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("Save");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(PROJECTS, TEXT);
        return chosen(chooser.showSaveDialog(owner.get())).map(FileChoosers::withExtension);
    }

    @Override
    public Optional<Path> toExport(String name) {
        FileChooser chooser = chooser("Export");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> toFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder of migrations");
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(each -> folder = Optional.of(each));
        return chosen;
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@org.jspecify.annotations.Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.ifPresent(each -> folder = Optional.ofNullable(each.getParent()));
        return path;
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".keyline") || name.endsWith(".json") ? file : file.resolveSibling(name + ".keyline");
    }
}
