package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.Design;
import keyline.model.read.sql.ScriptDialects;
import keyline.model.read.sql.ScriptTooHeavy;
import keyline.model.read.sql.SqlReader;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;

/// Reads the scripts of one dialect.
///
/// @param key the dialect's
/// @param limit for the clauses of each table
record SqlScript(String key, Duration limit) implements InputFormat {

    SqlScript(String key) {
        this(key, Duration.ofSeconds(5));
    }

    @Override
    public String displayName() {
        return ScriptDialects.displayName(key);
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        ScratchRows rows = new ScratchRows();
        try (SqlReader reader = new SqlReader(key, rows, limit)) {
            for (int i = 0; i < files.size(); i++) {
                Watch part = watch.part((double) i / files.size(), (i + 1.0) / files.size());
                read(files.get(i), files.size() > 1 ? files.get(i).getFileName().toString() : "", reader, part);
            }
            Design design = reader.design();
            TypedRows typed = new TypedRows(rows, design.document().schema());
            return new Input(new Project(Grid.placed(design.document()), typed, rows), design.report());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static void read(Path file, String name, SqlReader reader, Watch watch) throws IOException {
        try (Reader script = ScriptText.open(file, watch)) {
            reader.read(script, name);
        } catch (ScriptTooHeavy e) {
            throw new UnreadableFile(file, "can't be read: " + e.getMessage());
        }
    }
}
