package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Names in an Oracle catalogue, as statements write them.
///
/// @param home the schema of the connection, whose things need no schema before their names
record OracleNames(ToldSchema told, String home) {

    /// The condition by which Oracle's own schemas are left out.
    static String users(String column) {
        return column + " IN (SELECT username FROM all_users WHERE oracle_maintained = 'N')";
    }

    String quote(ResultSet row, String column) throws SQLException {
        return told.quote(row.getString(column));
    }

    /// The name in one column, in the schema that the other one names.
    String qualified(ResultSet row, String owner, String name) throws SQLException {
        String schema = row.getString(owner);
        return schema.equals(home) ? quote(row, name) : told.quote(schema) + "." + quote(row, name);
    }

    /// The beginning of a statement that adds a constraint; one that Oracle named itself gets no name.
    String constraint(ResultSet row) throws SQLException {
        boolean named = !row.getString("generated").equals("GENERATED NAME");
        return "ALTER TABLE %s ADD %s"
                .formatted(
                        qualified(row, "owner", "table_name"),
                        named ? "CONSTRAINT " + quote(row, "constraint_name") + " " : "");
    }
}
