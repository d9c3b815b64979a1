package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.Design;
import keyline.model.read.dbml.DbmlReader;
import keyline.model.read.dbml.WrongDbml;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;

/// Reads a file of DBML, with its records as rows.
final class DbmlFile implements InputFormat {

    static final String KEY = "dbml";

    private static final long LARGEST = 32 << 20;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String displayName() {
        return "DBML";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        Path file = files.getFirst();
        if (files.size() > 1) {
            throw new UnreadableFile(files.get(1), "can't be read along: a file of DBML stands alone");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile(file, "is too large for DBML");
        }
        ScratchRows rows = new ScratchRows();
        try (Reader text = ScriptText.open(file, watch)) {
            Design design = DbmlReader.read(text.readAllAsString(), rows);
            TypedRows typed = new TypedRows(rows, design.document().schema());
            return new Input(new Project(Grid.placed(design.document()), typed, rows), design.report());
        } catch (WrongDbml e) {
            rows.close();
            throw new UnreadableFile(file, "can't be read, " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }
}
