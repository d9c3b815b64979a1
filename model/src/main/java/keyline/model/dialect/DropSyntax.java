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

    /// Whether tables refer to each other in a circle.
    enum Cycles {
        NONE,
        SOME
    }
}
