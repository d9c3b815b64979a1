package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import keyline.model.Deferral;
import keyline.model.ValueSource;

/// A column or constraint of a table as the parser gets it.
///
/// @param tokens as it stands in the script
/// @param column the column's name; empty for a constraint
/// @param sql the clause; a column is called `c` in it, whatever its name
record Element(Tokens tokens, String column, String sql, Known known) {

    /// What the type of a column is called in the clause when the parser would stumble over its name.
    static final String HIDDEN_TYPE = "hidden_type";

    /// What was taken out of a clause because the parser doesn't know it.
    ///
    /// @param deferral of a foreign key
    /// @param source the identity or generation of a column
    /// @param comment empty when there is none
    /// @param lost what a design has no place for, in the plural
    record Known(Deferral deferral, Optional<ValueSource> source, String comment, List<String> lost) {}

    boolean isColumn() {
        return !column.isEmpty();
    }

    /// This element as it stands in the script.
    Element over(Tokens original) {
        return new Element(original, column, sql, known);
    }

    /// The declared type with its own name.
    String shown(String declared) {
        return declared.startsWith(HIDDEN_TYPE)
                ? tokens.peek(1).text() + declared.substring(HIDDEN_TYPE.length())
                : declared;
    }
}
