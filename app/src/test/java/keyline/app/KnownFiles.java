package keyline.app;

import java.nio.file.Path;
import java.util.Optional;
import keyline.app.project.FileQuestions;

/// A user who knows where files go.
final class KnownFiles implements FileQuestions {

    private final Path folder;
    private Optional<Path> chosen = Optional.empty();
    private String exported = "";

    /// @param folder where files are saved and exported
    KnownFiles(Path folder) {
        this.folder = folder;
    }

    /// The file to open from now on.
    void choose(Path file) {
        chosen = Optional.of(file);
    }

    /// The name of what is exported from now on.
    ///
    /// @return the file
    Path export(String name) {
        exported = name;
        return folder.resolve(name);
    }

    @Override
    public Optional<Path> toImport() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen;
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> toExport(String name) {
        return Optional.of(folder.resolve(exported.isEmpty() ? name : exported));
    }

    @Override
    public Optional<Path> toFolder() {
        return Optional.of(folder);
    }
}
