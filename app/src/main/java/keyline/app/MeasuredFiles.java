package keyline.app;

import java.nio.file.Path;
import java.util.Optional;
import keyline.app.project.FileQuestions;

/// Answers in place of the desktop's choosers while something is measured: what is written goes into a folder that is
/// removed afterwards.
record MeasuredFiles(Path folder) implements FileQuestions {

    @Override
    public Optional<Path> toOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toImport() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toExport(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> toFolder() {
        return Optional.empty();
    }
}
