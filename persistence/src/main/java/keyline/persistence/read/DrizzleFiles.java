package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.Design;
import keyline.model.read.drizzle.DrizzleReader;
import keyline.model.read.drizzle.WrongDrizzle;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;

/// Reads the files of a schema for Drizzle ORM. They are programs, of which nothing is run.
final class DrizzleFiles implements InputFormat {

    static final String KEY = "drizzle";

    private static final long LARGEST = 16 << 20;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String displayName() {
        return "Drizzle";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        List<DrizzleReader.Source> sources = new ArrayList<>();
        long left = LARGEST;
        for (Path file : files) {
            left -= Files.size(file);
            if (left < 0) {
                throw new UnreadableFile(file, "is too large for a schema of Drizzle");
            }
            String name = files.size() > 1 ? file.getFileName().toString() : "";
            try (Reader text = ScriptText.open(file, watch)) {
                sources.add(new DrizzleReader.Source(name, text.readAllAsString()));
            }
        }
        try {
            Design design = DrizzleReader.read(sources);
            ScratchRows rows = new ScratchRows();
            TypedRows typed = new TypedRows(rows, design.document().schema());
            return new Input(new Project(Grid.placed(design.document()), typed, rows), design.report());
        } catch (WrongDrizzle e) {
            throw new UnreadableFile(files.getFirst(), "can't be read as a schema of Drizzle, " + e.getMessage());
        }
    }
}
