package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.ReadReport;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.sqlite.Origins;
import keyline.persistence.sqlite.ScriptRun;
import keyline.persistence.sqlite.ScriptTooHeavy;
import keyline.persistence.sqlite.SqliteDesign;

/// Reads scripts of SQLite by running them in a scratch database, which goes when the project is closed.
///
/// @param limit for each statement
record SqliteScript(Duration limit) implements InputFormat {

    SqliteScript() {
        this(Duration.ofSeconds(10));
    }

    @Override
    public String key() {
        return "sqlite";
    }

    @Override
    public String displayName() {
        return "SQLite";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        Path scratch = Files.createTempFile("keyline-script-", ".db");
        try {
            return open(files, scratch, watch);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(scratch);
            throw e;
        }
    }

    private Input open(List<Path> files, Path scratch, Watch watch) throws IOException {
        Connection connection = connect(scratch);
        try {
            Origins origins = new Origins();
            ReadReport report = run(connection, files, origins, watch);
            SqliteDesign design = SqliteDesign.of(connection, origins);
            Project project = new Project(Grid.placed(design.document()), design.rows(), () -> {
                SqliteDatabase.close(connection);
                Files.deleteIfExists(scratch);
            });
            return new Input(project, report.and(design.report()));
        } catch (SQLException e) {
            SqliteDatabase.close(connection);
            throw new UnreadableFile(files.getFirst(), "can't be read: " + Failure.line(e));
        } catch (IOException | RuntimeException e) {
            SqliteDatabase.close(connection);
            throw e;
        }
    }

    private static Connection connect(Path scratch) throws IOException {
        try {
            return Guarded.scratch(scratch);
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }

    private ReadReport run(Connection connection, List<Path> files, Origins origins, Watch watch)
            throws SQLException, IOException {
        ReadReport report = ReadReport.COMPLETE;
        for (Path file : files) {
            String name = files.size() > 1 ? file.getFileName().toString() : "";
            origins.begin(name);
            try (Reader script = ScriptText.open(file, watch)) {
                report = report.and(
                        ScriptRun.run(connection, script, limit, origins).in(name));
            } catch (ScriptTooHeavy e) {
                throw new UnreadableFile(file, "can't be read: " + e.getMessage());
            }
        }
        return report;
    }
}
