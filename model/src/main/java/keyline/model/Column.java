package keyline.model;

/// A column of a table.
///
/// @param name as the user wrote it, may be empty or a duplicate while someone types (a problem then)
/// @param nullable what was declared; a primary key makes its columns NOT NULL whatever this says, see
///     [Table#isNotNull(ColumnId)]
/// @param comment empty when there is none
public record Column(ColumnId id, String name, ColumnType type, boolean nullable, ValueSource source, String comment) {

    /// A nullable column without default and comment.
    public static Column of(ColumnId id, String name, ColumnType type) {
        return new Column(id, name, type, true, new ValueSource.None(), "");
    }

    /// This column under another name.
    public Column withName(String changed) {
        return new Column(id, changed, type, nullable, source, comment);
    }

    /// This column with another type.
    public Column withType(ColumnType changed) {
        return new Column(id, name, changed, nullable, source, comment);
    }

    /// This column, declared nullable.
    public Column asNullable() {
        return new Column(id, name, type, true, source, comment);
    }

    /// This column, declared NOT NULL.
    public Column asNotNull() {
        return new Column(id, name, type, false, source, comment);
    }

    /// This column with another default, identity or generation.
    public Column withSource(ValueSource changed) {
        return new Column(id, name, type, nullable, changed, comment);
    }

    /// This column with another comment.
    public Column withComment(String changed) {
        return new Column(id, name, type, nullable, source, changed);
    }
}
