package keyline.persistence.database;

import java.sql.SQLException;
import keyline.model.read.Design;
import keyline.persistence.sqlite.Origins;
import keyline.persistence.sqlite.SqliteDesign;

/// Reads an SQLite database as files of other programs are read: from the statements that its catalogue keeps.
public record SqliteCatalogue() implements Catalogue {

    @Override
    public Design read(Query query) throws SQLException {
        SqliteDesign design = SqliteDesign.of(query.connection(), new Origins());
        return new Design(design.document(), design.report());
    }
}
