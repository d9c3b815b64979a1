package keyline.persistence.database;

import java.sql.SQLException;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;

/// Reads the checks of MariaDB tables.
record MariaDbChecks(Query query, MariaDbTables tables) {

    private static final String CHECKS = """
        SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE
        FROM information_schema.CHECK_CONSTRAINTS
        WHERE CONSTRAINT_SCHEMA = DATABASE()
        ORDER BY TABLE_NAME, CONSTRAINT_NAME\
        """;

    void read() throws SQLException {
        query.each(CHECKS, row -> {
            Check check = new Check(
                    tables.ids().next(ConstraintId::new),
                    row.getString("CONSTRAINT_NAME"),
                    MariaDbDefaults.standard(row.getString("CHECK_CLAUSE")));
            tables.change(row.getString("TABLE_NAME"), table -> table.with(check));
        });
    }
}
