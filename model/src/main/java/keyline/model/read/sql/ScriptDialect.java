package keyline.model.read.sql;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keyline.model.ColumnType;
import keyline.model.ValueSource.Generated.Storage;

/// The peculiarities of the scripts of one database system. A dialect is one class and one line in [ScriptDialects].
interface ScriptDialect {

    /// What `--from` calls it: `postgresql`.
    String key();

    /// The name that people use: `PostgreSQL`.
    String displayName();

    /// What it has below the level of words.
    Set<LexicalRule> lexis();

    /// What a line is that begins outside of quotes and comments.
    ///
    /// @param head the beginning of the statement that isn't ended yet, empty between statements
    default LineRole role(String line, StatementHead head) {
        return LineRole.TEXT;
    }

    /// Whether a semicolon ends the statement here.
    default boolean endsAtSemicolon(StatementHead head, Blocks blocks) {
        return !head.isRoutine() || blocks.areClosed();
    }

    /// Whether a word, in capitals and the first of its line, begins a statement although the one before has no end.
    ///
    /// @param rest what follows in the line, in capitals
    /// @param parentheses how many are open
    default boolean startsStatement(String word, StatementHead head, Supplier<String> rest, int parentheses) {
        return false;
    }

    /// The name of the schema that is meant where none is given; empty when it has no name of its own.
    default String usualNamespace() {
        return "";
    }

    /// A name without quotes as the system keeps it.
    default String folded(String name) {
        return name;
    }

    /// Takes out of a clause what the parser doesn't know and the design has no place for.
    default void mend(Clause clause) {}

    /// Whether `INDEX` and `KEY` begin an index within a table, and no column of that name.
    default boolean hasIndexesInTables() {
        return false;
    }

    /// The type that is meant where a dialect lacks it, and a condition on the column stands in for it.
    ///
    /// @param condition without quotes and blanks, in small letters, `?` for the column: `?in(0,1)`
    default Optional<ColumnType> narrowed(ColumnType type, String condition) {
        return Optional.empty();
    }

    /// When a generated column is computed that doesn't say it.
    default Storage usualStorage() {
        return Storage.VIRTUAL;
    }

    /// Whether NULL for a column that numbers its rows asks for the next number, and is no mistake.
    default boolean numbersForNull() {
        return false;
    }

    /// A declared type without the quotes that change nothing.
    default String verbatim(String declared) {
        return declared;
    }

    /// The type in the terms of the model, where this dialect means something else than all others, or uses a name of
    /// its own.
    default Optional<ColumnType> type(TypeName type) {
        return Optional.empty();
    }
}
