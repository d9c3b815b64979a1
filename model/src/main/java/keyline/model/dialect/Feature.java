package keyline.model.dialect;

/// What one dialect has and another lacks, see [Dialect#features()].
public enum Feature {
    /// Namespaces, or databases that serve as such.
    NAMESPACES,
    /// `CREATE TYPE ... AS ENUM`.
    ENUM_TYPES,
    /// `ENUM(...)` as the type of a column.
    ENUM_COLUMNS,
    /// `CREATE DOMAIN`.
    DOMAINS,
    /// `integer[]` as the type of a column.
    ARRAYS,
    /// A table may have no columns.
    EMPTY_TABLES,
    /// Generated columns that are computed on reading.
    VIRTUAL_COLUMNS,
    /// A generated column may be computed from another one.
    GENERATED_CHAINS,
    /// A generated column may be in the primary key.
    GENERATED_KEYS,
    /// `GENERATED ALWAYS AS IDENTITY`: an insert can't give the number.
    STRICT_IDENTITY,
    /// Foreign keys that are checked at commit.
    DEFERRABLE_FOREIGN_KEYS,
    /// The system itself makes an index for the child columns of a foreign key.
    FOREIGN_KEY_INDEXES,
    /// A foreign key refers to a primary key or unique constraint, a unique index isn't enough.
    CONSTRAINED_PARENTS,
    /// A cascade must reach every table by one path, see [CascadePaths].
    SINGLE_CASCADES,
    /// A unique key takes NULL for a value like others, so that only one row may have it.
    SINGLE_NULLS,
    /// `ALTER TABLE ... ADD CONSTRAINT`; without it a foreign key may name a table that doesn't exist yet.
    ADDED_CONSTRAINTS,
    /// Indexes over some rows only.
    PARTIAL_INDEXES,
    /// Indexes over expressions.
    EXPRESSION_INDEXES,
    /// Indexes with a chosen access method.
    INDEX_METHODS,
    /// A failed script can be rolled back, tables included.
    TRANSACTIONAL_DDL,
    /// `COPY ... FROM stdin`.
    COPY,
    /// A column is numbered only as the whole primary key, and says so itself.
    NUMBERED_KEYS
}
