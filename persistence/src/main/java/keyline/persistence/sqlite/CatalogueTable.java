package keyline.persistence.sqlite;

import java.util.List;
import java.util.Optional;

/// A table of SQLite's catalogue.
///
/// @param sql its CREATE TABLE
/// @param text what only that says
/// @param hasRowids false for WITHOUT ROWID
record CatalogueTable(
        String name,
        List<Column> columns,
        List<Index> indexes,
        List<Key> keys,
        String sql,
        TableText text,
        boolean hasRowids) {

    CatalogueTable {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        keys = List.copyOf(keys);
    }

    /// What the text says of a foreign key.
    ///
    /// @param key its place among the keys
    Optional<TableText.Reference> reference(int key) {
        return text.references().size() == keys.size()
                ? Optional.of(text.references().get(key))
                : Optional.empty();
    }

    /// A column.
    ///
    /// @param type as declared, empty when there is none
    /// @param fallback its default as SQL, empty when there is none
    /// @param keyPosition in the primary key, from 1; 0 when it isn't in it
    /// @param hidden 2 for a virtual, 3 for a stored generated column
    record Column(String name, String type, boolean notNull, String fallback, int keyPosition, int hidden) {}

    /// An index.
    ///
    /// @param origin `c` by CREATE INDEX, `u` by UNIQUE, `pk` by PRIMARY KEY
    /// @param sql its CREATE INDEX, empty for the other origins
    record Index(String name, boolean unique, String origin, List<Part> parts, String sql) {}

    /// A part of an index.
    ///
    /// @param column empty for an expression
    record Part(String column, boolean descending, String collation) {}

    /// A foreign key.
    ///
    /// @param to the parent's columns, empty where its primary key is meant
    record Key(String parent, List<String> from, List<String> to, String onDelete, String onUpdate) {}
}
