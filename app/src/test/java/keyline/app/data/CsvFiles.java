package keyline.app.data;

import java.nio.file.Path;
import java.util.Optional;
import keyline.app.project.FileQuestions;

/// Where files are asked for: rows are always read from `rows.csv` of a folder, and written to `exported.csv`.
record CsvFiles(Path folder) implements FileQuestions {

    @Override
    public Optional<Path> toFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toImport() {
        return Optional.of(folder.resolve("rows.csv"));
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toExport(String name) {
        return Optional.of(folder.resolve("exported.csv"));
    }
}
