package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import keyline.model.read.Design;

/// Reads an Oracle database, 12.2 or later, from the views `all_*` of its data dictionary: whatever its user sees,
/// Oracle's own schemas left out. The current schema becomes the default namespace. Expressions are in Oracle's own
/// words.
public record OracleCatalogue() implements Catalogue {

    /// The index of a constraint is part of that.
    private static final String INDEXES = """
        SELECT i.owner, i.index_name, i.table_owner, i.table_name, i.uniqueness, c.column_name, c.descend,
            x.column_expression
        FROM all_indexes i
        JOIN all_ind_columns c ON c.index_owner = i.owner AND c.index_name = i.index_name
        LEFT JOIN all_ind_expressions x
            ON x.index_owner = i.owner AND x.index_name = i.index_name AND x.column_position = c.column_position
        WHERE i.index_type IN ('NORMAL', 'FUNCTION-BASED NORMAL') AND %s
            AND NOT EXISTS (
                SELECT 1 FROM all_constraints k
                WHERE k.constraint_type IN ('P', 'U') AND k.owner = i.table_owner AND k.table_name = i.table_name
                    AND k.index_name = i.index_name)
        ORDER BY i.owner, i.index_name, c.column_position\
        """.formatted(OracleNames.users("i.owner"));

    private static final String VIEWS = """
        SELECT owner, view_name, text
        FROM all_views
        WHERE %s
        ORDER BY owner, view_name\
        """.formatted(OracleNames.users("owner"));

    private record Index(String table, String head) {}

    @Override
    public Design read(Query query) throws SQLException {
        ToldSchema told = new ToldSchema("oracle");
        OracleNames names = new OracleNames(told, query.connection().getSchema());
        new OracleColumns(query, told, names).tell();
        new OracleConstraints(query, told, names).tell();
        Grouped.of(query, INDEXES, row -> index(names, row), row -> part(names, row))
                .forEach((index, parts) -> tell(told, index, parts));
        query.each(
                VIEWS,
                row -> told.statement("CREATE VIEW %s AS %s"
                        .formatted(names.qualified(row, "owner", "view_name"), row.getString("text"))));
        return told.read("");
    }

    private static void tell(ToldSchema told, Index index, List<String> parts) {
        if (told.has(index.table)) {
            told.statement("%s (%s)".formatted(index.head, String.join(", ", parts)));
        }
    }

    private static Index index(OracleNames names, ResultSet row) throws SQLException {
        String table = names.qualified(row, "table_owner", "table_name");
        String kind = row.getString("uniqueness").equals("UNIQUE") ? "UNIQUE INDEX" : "INDEX";
        return new Index(table, "CREATE %s %s ON %s".formatted(kind, names.quote(row, "index_name"), table));
    }

    /// A descending column is an expression, too: its name in quotes.
    private static String part(OracleNames names, ResultSet row) throws SQLException {
        String column = names.quote(row, "column_name");
        String direction = row.getString("descend").equals("DESC") ? " DESC" : "";
        String expression = Query.text(row, "column_expression");
        return (expression.isEmpty() ? column : expression) + direction;
    }
}
