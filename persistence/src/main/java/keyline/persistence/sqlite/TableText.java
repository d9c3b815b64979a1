package keyline.persistence.sqlite;

import java.util.List;
import java.util.Map;
import keyline.model.Deferral;

/// What the text of a CREATE TABLE says that SQLite's pragmas don't.
///
/// @param columns in lower case
/// @param primaryKey the name of its constraint, empty when it has none
/// @param autoincrement whether the primary key has that word
/// @param generated the expressions of generated columns, by the column's name in lower case
/// @param collations those that are named, by the column's name in lower case
/// @param uniques in the order of the text
/// @param checks in the order of the text
/// @param references in the order of the text, which is that of `foreign_key_list` reversed
/// @param conflictClauses whether a constraint says ON CONFLICT
record TableText(
        List<String> columns,
        String primaryKey,
        boolean autoincrement,
        Map<String, String> generated,
        Map<String, String> collations,
        List<Unique> uniques,
        List<Check> checks,
        List<Reference> references,
        boolean conflictClauses) {

    TableText {
        columns = List.copyOf(columns);
        generated = Map.copyOf(generated);
        collations = Map.copyOf(collations);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        references = List.copyOf(references);
    }

    /// A unique constraint.
    ///
    /// @param columns in lower case
    record Unique(String name, List<String> columns) {}

    /// A check.
    record Check(String name, String expression) {}

    /// A foreign key.
    ///
    /// @param from the child's columns, in lower case
    /// @param to the parent's columns, in lower case; empty where its primary key is meant
    /// @param span all of the constraint
    record Reference(String name, List<String> from, String parent, List<String> to, Deferral deferral, Span span) {

        Reference {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }
}
