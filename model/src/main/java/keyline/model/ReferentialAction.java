package keyline.model;

/// What happens to child rows when the parent row is deleted or its key changes (SQL:2023, 11.8).
public enum ReferentialAction {
    /// Refused at the end of the statement, or at commit where deferred.
    NO_ACTION("NO ACTION"),
    /// Refused at once, row by row.
    RESTRICT("RESTRICT"),
    /// The children are deleted, or their keys follow.
    CASCADE("CASCADE"),
    /// The children's keys become NULL.
    SET_NULL("SET NULL"),
    /// The children's keys become the defaults of their columns.
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /// The words of the SQL standard.
    public String sql() {
        return sql;
    }
}
