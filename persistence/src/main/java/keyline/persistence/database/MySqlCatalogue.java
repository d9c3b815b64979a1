package keyline.persistence.database;

import java.sql.SQLException;
import java.util.List;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.read.Design;

/// Reads the database of the connection on a MySQL server, 5.7 or later, from the statements that it would make
/// everything with again. Its `information_schema` isn't MariaDB's, and says less of defaults and expressions.
public record MySqlCatalogue() implements Catalogue {

    private static final String NAMES = """
        SELECT TABLE_NAME, TABLE_TYPE
        FROM information_schema.TABLES
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE IN ('BASE TABLE', 'VIEW')
        ORDER BY TABLE_TYPE, CREATE_TIME, TABLE_NAME\
        """;

    private record Name(String name, String type) {

        String show(ToldSchema told) {
            return "SHOW CREATE %s %s".formatted(type.equals("VIEW") ? "VIEW" : "TABLE", told.quote(name));
        }
    }

    @Override
    public Design read(Query query) throws SQLException {
        ToldSchema told = new ToldSchema("mysql");
        List<Name> names = query.list(NAMES, row -> new Name(row.getString("TABLE_NAME"), row.getString("TABLE_TYPE")));
        for (Name name : names) {
            query.each(name.show(told), row -> told.statement(row.getString(2)));
        }
        Design design = told.read("");
        Document document = design.document();
        for (Table table : document.schema().tables()) {
            document = document.with(OwnIndexes.without(table));
        }
        return new Design(document, design.report());
    }
}
