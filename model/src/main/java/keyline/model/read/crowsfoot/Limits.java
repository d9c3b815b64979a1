package keyline.model.read.crowsfoot;

/// How much of one table is taken from a drawing; more is told. No database takes as much.
final class Limits {

    /// Columns; PostgreSQL takes 1,600.
    static final int COLUMNS = 2_000;

    /// Unique columns; MySQL takes 64 keys.
    static final int UNIQUE_COLUMNS = 64;

    /// Constraints; SQL Server takes 253 foreign keys.
    static final int CONSTRAINTS = 1_000;

    private Limits() {}
}
