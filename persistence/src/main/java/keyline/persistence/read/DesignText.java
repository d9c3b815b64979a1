package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;

/// Reads a file of a format that is written by hand: small, and whole in memory.
///
/// @param largest how many bytes a file may have
/// @param reading what makes a design of its text
record DesignText(String key, String displayName, long largest, Reading reading) implements InputFormat {

    /// What nobody draws or writes more of by hand.
    static final long BY_HAND = 8 << 20;

    /// Makes a design of a text.
    interface Reading {

        /// Reads it.
        ///
        /// @param rows takes the rows that stand in the text
        /// @throws UnreadableFile when the text holds no design; it is about `file`
        Design read(String text, RowSink rows, Path file) throws IOException;
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        Path file = files.getFirst();
        if (files.size() > 1) {
            throw new UnreadableFile(
                    files.get(1), "can't be read along: a file of %s stands alone".formatted(displayName));
        }
        String text = text(file, watch);
        ScratchRows rows = new ScratchRows();
        try {
            Design design = reading.read(text, rows, file);
            TypedRows typed = new TypedRows(rows, design.document().schema());
            return new Input(new Project(Grid.placed(design.document()), typed, rows), design.report());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /// The text of a file.
    ///
    /// @throws UnreadableFile when there is too much of it
    String text(Path file, Watch watch) throws IOException {
        if (Files.size(file) > largest) {
            throw new UnreadableFile(file, "is too large for " + displayName);
        }
        try (Reader text = ScriptText.open(file, watch)) {
            return text.readAllAsString();
        }
    }
}
