package keyline.persistence.database;

import java.sql.SQLException;
import keyline.model.read.Design;

/// Reads the database of the connection on a MariaDB server, 10.5 or later, from `information_schema`. MariaDB makes no
/// difference between a unique constraint and a unique index: both come back as constraints, unless a column descends,
/// which only an index can say. Expressions are in its own words.
public record MariaDbCatalogue() implements Catalogue {

    @Override
    public Design read(Query query) throws SQLException {
        MariaDbTables tables = new MariaDbTables(query);
        tables.read();
        new MariaDbChecks(query, tables).read();
        new MariaDbColumns(query, tables).read();
        new MariaDbKeys(query, tables).read();
        new MariaDbForeignKeys(query, tables).read();
        return tables.ids().complete(tables.schema());
    }
}
