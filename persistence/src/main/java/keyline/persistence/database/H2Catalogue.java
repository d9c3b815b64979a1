package keyline.persistence.database;

import java.sql.SQLException;
import keyline.model.read.Design;

/// Reads an H2 database, 2.2 or later, from `information_schema`. The current schema becomes the default namespace.
/// Expressions are in H2's own words.
public record H2Catalogue() implements Catalogue {

    @Override
    public Design read(Query query) throws SQLException {
        IdSequence ids = new IdSequence();
        H2Objects objects = new H2Objects(query, ids);
        objects.read();
        H2Tables tables = new H2Tables(query, objects, ids);
        tables.read();
        new H2Constraints(query, tables, ids).read();
        new H2Indexes(query, tables, ids).read();
        return ids.complete(objects.with(tables.all()));
    }
}
