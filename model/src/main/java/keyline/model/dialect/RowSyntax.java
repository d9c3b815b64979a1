package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import keyline.model.ValueSource.Identity;

/// How a dialect words sample rows.
public interface RowSyntax {

    /// Where the rows of a table stand.
    default Arrangement arrangement() {
        return Arrangement.ROWS_BEHIND_TABLES;
    }

    /// How many rows an INSERT has at most.
    default int mostRows() {
        return 100;
    }

    /// How long a statement may be, in bytes of UTF-8.
    default int longestStatement() {
        return Integer.MAX_VALUE;
    }

    /// What an INSERT says to give numbers of its own to a column that is always numbered by the database.
    default String overriding() {
        return " OVERRIDING SYSTEM VALUE";
    }

    /// What comes before the sample rows, when they may refer to rows that come later.
    default List<String> beforeRows() {
        return List.of();
    }

    /// What comes after the sample rows, when something came before.
    default List<String> afterRows() {
        return List.of();
    }

    /// What comes before the rows of a table that has a numbered column.
    default List<String> beforeRows(Numbered column) {
        return List.of();
    }

    /// What comes after them, above all to make the numbering go on behind their numbers.
    default List<String> afterRows(Numbered column) {
        return List.of();
    }

    /// What comes before the rows of a table of which one has the number 0 in a numbered column.
    default List<String> beforeZero() {
        return List.of();
    }

    /// What comes before rows of which some text has a backslash in it.
    default List<String> beforeBackslashes() {
        return List.of();
    }

    /// A number that is infinite or none, as a literal; NULL where there is none such.
    default String special(double number) {
        return "'" + number + "'";
    }

    /// What stands for an empty text in a column that takes no NULL; nothing where an empty text is one.
    default Optional<String> insteadOfEmpty() {
        return Optional.empty();
    }

    /// How many bytes a literal has at most.
    default int longestBytes() {
        return Integer.MAX_VALUE;
    }

    /// Where rows stand in a script.
    enum Arrangement {
        /// Behind all tables and their indexes.
        ROWS_BEHIND_TABLES,
        /// Behind their own table, and the indexes behind all of them; where tables refer to each other in a circle,
        /// still behind all tables.
        ROWS_WITH_TABLES
    }

    /// A column that the database numbers.
    ///
    /// @param quotedTable with its namespace
    /// @param name without quotes
    record Numbered(String quotedTable, String name, String quotedName, Identity.Mode mode) {}
}
