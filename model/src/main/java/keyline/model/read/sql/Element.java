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

    boolean isColumn() {
        return !column.isEmpty();
    }
}
