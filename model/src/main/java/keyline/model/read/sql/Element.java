package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import keyline.model.Deferral;
import keyline.model.ValueSource;

/// A column or constraint of a table with what the parser gets of it.
///
/// @param tokens as it stands in the script
/// @param name that of a column; a constraint has none
/// @param clause as the parser reads it; a column is called `c` in it, whatever its name
record Element(Tokens tokens, ColumnName name, ParserText clause, Known known) {

    /// What the type of a column is called in the clause when the parser would stumble over its name.
    static final String HIDDEN_TYPE = "hidden_type";

    /// What the parser doesn't get to see of a column.
    ///
    /// @param name empty for a constraint
    /// @param type the name of its type, empty where the parser sees it
    record ColumnName(String name, String type) {

        static final ColumnName NONE = new ColumnName("", "");
    }

    /// What was taken out of a clause because the parser doesn't know it.
    ///
    /// @param deferral of a foreign key
    /// @param source the identity or generation of a column
    /// @param comment empty when there is none
    /// @param lost what a design has no place for, in the plural
    record Known(Deferral deferral, Optional<ValueSource> source, String comment, List<String> lost) {

        static final Known NOTHING = new Known(Deferral.NOT_DEFERRABLE, Optional.empty(), "", List.of());
    }

    /// One that the parser needn't read.
    ///
    /// @param column its name; empty for a constraint
    static Element plain(Tokens tokens, String column) {
        return new Element(tokens, new ColumnName(column, ""), ParserText.NONE, Known.NOTHING);
    }

    boolean isColumn() {
        return !column().isEmpty();
    }

    /// The column's name; empty for a constraint.
    String column() {
        return name.name();
    }

    /// The declared type with its own name.
    String shown(String declared) {
        return declared.startsWith(HIDDEN_TYPE)
                ? name.type() + declared.substring(HIDDEN_TYPE.length())
                : clause.shown(declared);
    }
}
