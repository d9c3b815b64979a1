package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
import keyline.persistence.sqlite.SqliteDesign;

/// Reads an SQLite file of another program, without touching it.
final class SqliteDatabase implements InputFormat {

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
        return FileKind.of(file) == FileKind.SQLITE;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        Path file = files.getFirst();
        if (files.size() > 1) {
            throw new UnreadableFile(file, "is a database, and must be read alone");
        }
        watch.check();
        Connection connection = connect(file);
        try {
            SqliteDesign design = SqliteDesign.of(connection, new Origins());
            Project project = new Project(Grid.placed(design.document()), design.rows(), () -> close(connection));
            return new Input(project, journalled(file).and(design.report()));
        } catch (SQLException e) {
            close(connection);
            throw new UnreadableFile(file, "can't be read: " + Failure.line(e));
        }
    }

    private static Connection connect(Path file) throws IOException {
        try {
            return Guarded.reading(file);
        } catch (SQLException e) {
            throw new UnreadableFile(file, "can't be read: " + Failure.line(e));
        }
    }

    private static ReadReport journalled(Path file) throws IOException {
        Path journal = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(journal) && Files.size(journal) > 0
                ? new ReadReport(List.of(), List.of("What is still in %s isn't read.".formatted(journal.getFileName())))
                : ReadReport.COMPLETE;
    }

    static void close(Connection connection) throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }
}
