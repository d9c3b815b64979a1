package keyline.persistence.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.diagram.Grid;
import keyline.model.read.ReadReport;
import keyline.persistence.database.connection.DatabaseConnection;
import keyline.persistence.database.connection.LiveDesign;
import keyline.persistence.database.connection.PartOfDesign;
import keyline.persistence.file.Project;

/// Reads some tables of a live database, as files are read.
public final class LiveDatabase {

    private LiveDatabase() {}

    /// The tables with up to `rows` rows of each, and the parents of those rows. What is read needs the connection no
    /// more.
    ///
    /// @param design of the connection's database
    /// @throws IOException when the rows can't be read; the message is one line
    public static Input read(DatabaseConnection connection, LiveDesign design, Set<TableId> tables, int rows)
            throws IOException {
        PartOfDesign part = PartOfDesign.of(design.schema(), tables);
        String target = connection.address().kind().dialect().key();
        Document document = Grid.placed(design.document().withTarget(target).with(part.schema()));
        ReadReport report = design.report().and(new ReadReport(List.of(), part.remarks()));
        ScratchRows scratch = new ScratchRows();
        try {
            if (rows > 0) {
                connection.sample(part.schema(), rows, scratch);
            }
            Project project = new Project(document, new TypedRows(scratch, part.schema()), scratch);
            return new Input(
                    project, report, connection.address().kind().dialect().displayName());
        } catch (IOException | RuntimeException e) {
            scratch.close();
            throw e;
        }
    }
}
