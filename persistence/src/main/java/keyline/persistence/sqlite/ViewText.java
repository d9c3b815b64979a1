package keyline.persistence.sqlite;

/// The text of a CREATE VIEW.
final class ViewText {

    private ViewText() {}

    /// The query of the view. Where the view names its columns, the query does so in its stead.
    static String query(String sql) {
        SqlTokens tokens = new SqlTokens(sql);
        while (!tokens.atEnd() && !tokens.skip("VIEW")) {
            tokens.next();
        }
        tokens.skip("IF", "NOT", "EXISTS");
        tokens.name();
        String columns = tokens.group();
        tokens.skip("AS");
        String query = tokens.rest();
        return columns.isEmpty() ? query : "WITH named(%s) AS (%s) SELECT * FROM named".formatted(columns, query);
    }
}
