package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.read.ReadReport;

/// The design that an SQLite database holds, with its rows; nothing has a place on the diagram yet.
///
/// @param rows read from the connection, which must stay open for them
public record SqliteDesign(Document document, SampleRows rows, ReadReport report) {

    /// Reads the catalogue. Nothing in the database runs.
    ///
    /// @param connection one that is [Guarded]
    /// @param origins where its tables come from, empty where that is no script
    public static SqliteDesign of(Connection connection, Origins origins) throws SQLException {
        return new DesignReader(connection, CatalogueReader.read(connection), origins).read();
    }
}
