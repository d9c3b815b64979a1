package keyline.persistence.database;

import java.sql.SQLException;
import java.util.Map;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.read.Design;

/// Reads a PostgreSQL database, 12 or later, from `pg_catalog`. The first schema of the search path becomes the default
/// namespace. Expressions are in PostgreSQL's own words, which differ from those they were written in.
public record PostgreSqlCatalogue() implements Catalogue {

    @Override
    public Design read(Query query) throws SQLException {
        IdSequence ids = new IdSequence();
        PostgreSqlObjects objects = new PostgreSqlObjects(query, ids);
        Schema schema = objects.readNamespacesAndTypes();
        PostgreSqlTables columns = new PostgreSqlTables(query, objects, ids);
        Map<Long, Table> tables = columns.read();
        new PostgreSqlConstraints(query, columns, tables, ids).read();
        new PostgreSqlIndexes(query, columns, tables, ids).read();
        for (Table table : tables.values()) {
            schema = schema.with(table);
        }
        return ids.complete(objects.withViews(schema));
    }
}
