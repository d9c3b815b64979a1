package keyline.persistence.store;

import java.sql.SQLException;
import java.util.stream.Collectors;

/// Has SQLite say whether it takes an expression that the translator let through.
record SqlCheck(Database database) {

    /// The translation, when SQLite takes it as a condition over columns that are all NULL.
    Translation checked(Translation translation) throws Untranslatable {
        String cells = translation.columns().stream()
                .map(column -> "NULL AS " + Physical.quoted(column))
                .collect(Collectors.joining(", "));
        String from = cells.isEmpty() ? "" : " FROM (SELECT " + cells + ")";
        check("SELECT 1" + from + " WHERE (" + translation.over("") + ")");
        return translation;
    }

    /// Fails when SQLite can't prepare the query.
    void check(String sql) throws Untranslatable {
        try {
            database.check(sql);
        } catch (SQLException e) {
            throw new Untranslatable("SQLite says: " + Failures.words(e));
        }
    }
}
