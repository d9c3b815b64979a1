package keyline.persistence.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Table;

/// Reads the constraints of a PostgreSQL database.
///
/// @param tables by oid, to which they are added
record PostgreSqlConstraints(Query query, PostgreSqlTables columns, Map<Long, Table> tables, IdSequence ids) {

    private static final String CONSTRAINTS = """
        SELECT k.conrelid, k.conname, k.contype, k.conkey, k.confrelid, k.confkey, k.confdeltype, k.confupdtype,
            k.condeferrable, k.condeferred, pg_get_expr(k.conbin, k.conrelid) AS condition
        FROM pg_constraint k
        WHERE k.contype IN ('p', 'u', 'c', 'f') AND k.conparentid = 0
        ORDER BY k.oid\
        """;

    void read() throws SQLException {
        query.each(CONSTRAINTS, row -> {
            long child = row.getLong("conrelid");
            Optional<Constraint> constraint = tables.containsKey(child) ? constraint(row, child) : Optional.empty();
            constraint.ifPresent(each -> tables.computeIfPresent(child, (_, table) -> table.with(each)));
        });
    }

    private Optional<Constraint> constraint(ResultSet row, long table) throws SQLException {
        ConstraintId id = ids.next(ConstraintId::new);
        String name = row.getString("conname");
        return switch (row.getString("contype")) {
            case "p" -> Optional.of(new PrimaryKey(id, name, columns(table, row.getArray("conkey"))));
            case "u" -> Optional.of(new Unique(id, name, columns(table, row.getArray("conkey"))));
            case "c" -> Optional.of(new Check(id, name, row.getString("condition")));
            default -> foreignKey(id, row);
        };
    }

    /// Nothing when the parent is none of the user's tables.
    private Optional<Constraint> foreignKey(ConstraintId id, ResultSet row) throws SQLException {
        long parent = row.getLong("confrelid");
        Table parentTable = tables.get(parent);
        if (parentTable == null) {
            return Optional.empty();
        }
        return Optional.of(new ForeignKey(
                id,
                row.getString("conname"),
                columns(row.getLong("conrelid"), row.getArray("conkey")),
                parentTable.id(),
                columns(parent, row.getArray("confkey")),
                action(row.getString("confdeltype")),
                action(row.getString("confupdtype")),
                deferral(row)));
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferral deferral(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private List<ColumnId> columns(long table, Array numbers) throws SQLException {
        List<ColumnId> ids = new ArrayList<>();
        for (Object number : (Object[]) numbers.getArray()) {
            ids.add(columns.column(table, ((Number) number).intValue()));
        }
        return ids;
    }
}
