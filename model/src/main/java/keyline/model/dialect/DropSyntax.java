package keyline.model.dialect;

import java.util.List;
import java.util.Optional;

/// How a dialect drops what a script is about to make, and may be missing.
public interface DropSyntax {

    /// Drops tables, children first.
    ///
    /// @param quotedNames not empty
    List<String> drops(List<String> quotedNames, Cycles cycles);

    /// Drops a foreign key that closes a circle, where that must come before the drops of the tables.
    default Optional<String> dropForeignKey(String quotedTable, String quotedKey) {
        return Optional.empty();
    }

    /// Drops a view.
    default String dropView(String quotedName) {
        return "DROP VIEW IF EXISTS " + quotedName;
    }

    /// What may keep a table from being dropped, children first.
    enum Cycles {
        NONE,
        /// Rows of a table that keep each other, by a foreign key onto the table itself.
        ROWS,
        /// Tables that refer to each other.
        TABLES
    }
}
