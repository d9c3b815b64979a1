package keyline.persistence.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.IndexId;
import keyline.model.TableId;
import keyline.persistence.store.Pending.What;

/// The rows that break pending requirements, kept in a table of the store file: that makes the counts a matter of the
/// touched rows, and what undo needs is in the change log as for any row.
final class Offenders {

    static final String TABLE = "keyline_offenders";

    private final Database database;

    Offenders(Database database) {
        this.database = database;
    }

    static int kind(What what) {
        return switch (what) {
            case Pending.OfConstraint _ -> 1;
            case Pending.OfIndex _ -> 2;
            case Pending.OfNotNull _ -> 3;
            case Pending.OfType _ -> 4;
        };
    }

    static int id(What what) {
        return switch (what) {
            case Pending.OfConstraint(ConstraintId id) -> id.value();
            case Pending.OfIndex(IndexId id) -> id.value();
            case Pending.OfNotNull(ColumnId id) -> id.value();
            case Pending.OfType(ColumnId id) -> id.value();
        };
    }

    private static What what(int kind, int id) throws SQLException {
        return switch (kind) {
            case 1 -> new Pending.OfConstraint(new ConstraintId(id));
            case 2 -> new Pending.OfIndex(new IndexId(id));
            case 3 -> new Pending.OfNotNull(new ColumnId(id));
            case 4 -> new Pending.OfType(new ColumnId(id));
            default -> throw new SQLException("The store file has offenders of an unknown kind, " + kind);
        };
    }

    static void create(Database database) throws SQLException {
        database.run("CREATE TABLE IF NOT EXISTS keyline_offenders(kind INTEGER NOT NULL, id INTEGER NOT NULL,"
                + " rid INTEGER NOT NULL, tbl INTEGER NOT NULL, PRIMARY KEY(kind, id, rid)) STRICT, WITHOUT ROWID");
    }

    /// What is pending, as the table has it.
    Map<What, Pending> counted() throws SQLException {
        Map<What, Pending> pending = new LinkedHashMap<>();
        List<Pending> all = database.list(
                "SELECT kind, id, tbl, count(*) FROM keyline_offenders GROUP BY kind, id, tbl",
                row -> new Pending(new TableId(row.getInt(3)), what(row.getInt(1), row.getInt(2)), row.getLong(4)));
        all.forEach(each -> pending.put(each.what(), each));
        return pending;
    }

    /// Forgets those of a requirement.
    ///
    /// @return how many there were
    long clear(What what) throws SQLException {
        return database.change("DELETE FROM keyline_offenders WHERE kind = ? AND id = ?", kind(what), id(what));
    }

    /// Finds them among all rows of the table.
    ///
    /// @return how many there are
    long find(Requirement requirement) throws SQLException {
        return database.changeOnce(finding(requirement, ""));
    }

    /// Finds them among the rows of a query, which gives rowids.
    long findAmong(Requirement requirement, String rows, Object... values) throws SQLException {
        return database.change(finding(requirement, "r.\"rid\" IN (" + rows + ") AND "), values);
    }

    /// Whether any row of a table breaks any of these requirements: one look at the rows for all of them.
    boolean anyBreaks(TableId table, List<Requirement> requirements) throws SQLException {
        String broken = requirements.stream()
                .map(requirement -> "(" + requirement.offending() + ")")
                .collect(Collectors.joining(" OR "));
        String sql = "SELECT EXISTS (SELECT 1 FROM %s r WHERE %s)".formatted(Physical.quoted(table), broken);
        return database.numberOnce(sql) == 1;
    }

    private static String finding(Requirement requirement, String among) {
        What what = requirement.what();
        return "INSERT INTO keyline_offenders(kind, id, rid, tbl) SELECT %d, %d, r.\"rid\", %d FROM %s r WHERE %s(%s)"
                .formatted(
                        kind(what),
                        id(what),
                        requirement.table().value(),
                        Physical.quoted(requirement.table()),
                        among,
                        requirement.offending());
    }

    /// Forgets those among the rows of a query, which gives rowids.
    ///
    /// @return how many of them there were
    long clearAmong(What what, String rows, Object... values) throws SQLException {
        return database.change(
                "DELETE FROM keyline_offenders WHERE kind = %d AND id = %d AND rid IN (%s)"
                        .formatted(kind(what), id(what), rows),
                values);
    }
}
