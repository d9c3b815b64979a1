package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The name of something in an H2 database.
///
/// @param schema empty where the row has none
record H2Name(String schema, String name) {

    /// The name in the columns `<kind>_schema` and `<kind>_name` of a row.
    static H2Name of(ResultSet row, String kind) throws SQLException {
        return new H2Name(Query.text(row, kind + "_schema"), Query.text(row, kind + "_name"));
    }
}
