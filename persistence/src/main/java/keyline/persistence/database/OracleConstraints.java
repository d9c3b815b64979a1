package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells the constraints of an Oracle database.
record OracleConstraints(Query query, ToldSchema told, OracleNames names) {

    private static final String KEYS = """
        SELECT k.owner, k.table_name, k.constraint_name, k.generated, k.constraint_type, c.column_name
        FROM all_constraints k
        JOIN all_cons_columns c ON c.owner = k.owner AND c.constraint_name = k.constraint_name
        WHERE k.constraint_type IN ('P', 'U') AND %s
        ORDER BY k.owner, k.table_name, k.constraint_type, k.constraint_name, c.position\
        """.formatted(OracleNames.users("k.owner"));

    private static final String CHECKS = """
        SELECT k.owner, k.table_name, k.constraint_name, k.generated, k.search_condition_vc
        FROM all_constraints k
        WHERE k.constraint_type = 'C' AND k.search_condition_vc IS NOT NULL AND %s
        ORDER BY k.owner, k.table_name, k.constraint_name\
        """.formatted(OracleNames.users("k.owner"));

    private static final String FOREIGN_KEYS = """
        SELECT k.owner, k.table_name, k.constraint_name, k.generated, c.column_name, k.delete_rule, k.deferrable,
            k.deferred, p.owner AS parent_owner, p.table_name AS parent_table, p.column_name AS parent_column
        FROM all_constraints k
        JOIN all_cons_columns c ON c.owner = k.owner AND c.constraint_name = k.constraint_name
        JOIN all_cons_columns p
            ON p.owner = k.r_owner AND p.constraint_name = k.r_constraint_name AND p.position = c.position
        WHERE k.constraint_type = 'R' AND %s
        ORDER BY k.owner, k.table_name, k.constraint_name, c.position\
        """.formatted(OracleNames.users("k.owner"));

    /// How Oracle keeps NOT NULL.
    private static final Pattern NOT_NULL = Pattern.compile("\"[^\"]+\" IS NOT NULL");

    private record Key(String table, String head) {}

    private record Pair(String column, String parentColumn) {}

    private record ForeignKey(String table, String head, String parent, String end) {

        String sql(List<Pair> pairs) {
            return "%s FOREIGN KEY (%s) REFERENCES %s (%s)%s"
                    .formatted(
                            head,
                            pairs.stream().map(Pair::column).collect(Collectors.joining(", ")),
                            parent,
                            pairs.stream().map(Pair::parentColumn).collect(Collectors.joining(", ")),
                            end);
        }
    }

    /// Views have constraints as well; those aren't told.
    void tell() throws SQLException {
        Grouped.of(query, KEYS, this::key, row -> names.quote(row, "column_name"))
                .forEach((key, columns) -> {
                    if (told.has(key.table)) {
                        told.statement("%s (%s)".formatted(key.head, String.join(", ", columns)));
                    }
                });
        query.each(CHECKS, this::check);
        Grouped.of(query, FOREIGN_KEYS, this::foreignKey, this::pair).forEach((key, pairs) -> {
            if (told.has(key.table) && told.has(key.parent)) {
                told.statement(key.sql(pairs));
            }
        });
    }

    private String table(ResultSet row) throws SQLException {
        return names.qualified(row, "owner", "table_name");
    }

    private Key key(ResultSet row) throws SQLException {
        String kind = row.getString("constraint_type").equals("P") ? "PRIMARY KEY" : "UNIQUE";
        return new Key(table(row), names.constraint(row) + kind);
    }

    private void check(ResultSet row) throws SQLException {
        String condition = row.getString("search_condition_vc");
        if (told.has(table(row)) && !NOT_NULL.matcher(condition).matches()) {
            told.statement(names.constraint(row) + "CHECK (" + condition + ")");
        }
    }

    private ForeignKey foreignKey(ResultSet row) throws SQLException {
        String rule = row.getString("delete_rule");
        boolean deferrable = row.getString("deferrable").equals("DEFERRABLE");
        boolean deferred = row.getString("deferred").equals("DEFERRED");
        return new ForeignKey(
                table(row),
                names.constraint(row),
                names.qualified(row, "parent_owner", "parent_table"),
                (rule.equals("NO ACTION") ? "" : " ON DELETE " + rule)
                        + (deferrable ? " DEFERRABLE INITIALLY " + (deferred ? "DEFERRED" : "IMMEDIATE") : ""));
    }

    private Pair pair(ResultSet row) throws SQLException {
        return new Pair(names.quote(row, "column_name"), names.quote(row, "parent_column"));
    }
}
