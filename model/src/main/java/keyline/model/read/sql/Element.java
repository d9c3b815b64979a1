package keyline.model.read.sql;

import java.util.Optional;
import keyline.model.Deferral;
import keyline.model.ValueSource;

/// A column or constraint of a table as the parser gets it, and what was taken out of it because the parser doesn't
/// know it.
///
/// @param column the column's name; empty for a constraint
/// @param sql the clause; a column is called `c` in it, whatever its name
/// @param source the identity or generation of the column
/// @param comment empty when there is none
record Element(
        Tokens tokens, String column, String sql, Deferral deferral, Optional<ValueSource> source, String comment) {

    /// What the type of a column is called in the clause when the parser would stumble over its name.
    static final String HIDDEN_TYPE = "hidden_type";

    boolean isColumn() {
        return !column.isEmpty();
    }

    /// This element as it stands in the script.
    Element over(Tokens original) {
        return new Element(original, column, sql, deferral, source, comment);
    }

    /// The declared type with its own name.
    String shown(String declared) {
        return declared.startsWith(HIDDEN_TYPE)
                ? tokens.peek(1).text() + declared.substring(HIDDEN_TYPE.length())
                : declared;
    }
}
