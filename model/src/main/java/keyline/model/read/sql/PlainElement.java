package keyline.model.read.sql;

import java.util.List;
import java.util.Set;

/// A column or key of a table in the form that nearly all are written in.
sealed interface PlainElement {

    /// A column: `price numeric(10, 2) NOT NULL`.
    ///
    /// @param type as it is declared
    record OfColumn(String type, Set<Option> options) implements PlainElement {}

    /// A primary key or a unique constraint.
    ///
    /// @param name empty when it has none
    record OfKey(Kind kind, String name, List<String> columns) implements PlainElement {}

    /// A foreign key.
    ///
    /// @param name empty when it has none
    record OfForeignKey(String name, List<String> columns, KeyTarget target) implements PlainElement {}

    /// What may stand behind the type of a column.
    enum Option {
        NOT_NULL,
        PRIMARY_KEY
    }

    /// The kinds of keys.
    enum Kind {
        PRIMARY,
        UNIQUE
    }
}
