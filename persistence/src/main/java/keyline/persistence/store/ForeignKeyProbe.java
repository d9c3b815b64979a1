package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/// Finds out which foreign key held a statement back, which SQLite doesn't say: it lets the statement run once more
/// with foreign keys deferred, looks at what that breaks, and takes it back.
final class ForeignKeyProbe {

    private final Database database;
    private final Catalog catalog;
    private final RowWriter rows;
    private final List<RowEdit> statement;
    private final Refusals refusals;

    ForeignKeyProbe(Database database, Catalog catalog, RowWriter rows, List<RowEdit> statement) {
        this.database = database;
        this.catalog = catalog;
        this.rows = rows;
        this.statement = statement;
        this.refusals = new Refusals(database, catalog, Refusals.operation(statement));
    }

    /// @param next the number of the next entry of the change log
    Refusal of(long next, String words) throws SQLException {
        database.run("SAVEPOINT probe");
        try {
            database.defer();
            rows.run(statement);
            return ofOpen(next, words);
        } catch (Refused e) {
            return e.refusal();
        } catch (SQLException e) {
            if (!Failures.isRefusal(e) || Failures.code(e) == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
                throw e;
            }
            return ofSecond(e, next);
        } finally {
            database.rollbackTo("probe");
        }
    }

    /// With foreign keys deferred the statement got further, and broke something else. What held it back at first are
    /// children of its own rows; or else the second reason is as good as the first.
    private Refusal ofSecond(SQLException second, long next) throws SQLException {
        for (Requirement.Reference reference : catalog.now().inbound(RowWriter.table(statement.getFirst()))) {
            Optional<Violations.Violation> held =
                    new Violations(database, catalog.now(), next).before(reference, rows());
            if (held.isPresent()) {
                return refusals.ofForeignKey(held.get());
            }
        }
        return new Explanation(database, catalog, rows, statement).of(second, next);
    }

    private List<Long> rows() {
        return switch (statement.getFirst()) {
            case RowEdit.Delete delete -> delete.rows();
            case RowEdit.Update update -> List.of(update.row());
            case RowEdit.Insert _, RowEdit.All _, RowEdit.Transfer _, Cure _ -> List.of();
        };
    }

    /// The refusal for the foreign keys that entries from `next` on have broken.
    Refusal ofOpen(long next, String words) throws SQLException {
        Violations violations = new Violations(database, catalog.now(), next);
        List<Violations.Violation> open = violations.open();
        List<Violations.Violation> found = open.isEmpty() ? violations.restricted() : open;
        if (found.isEmpty()) {
            found = violations.kept();
        }
        return found.isEmpty()
                ? refusals.other(
                        RowWriter.table(statement.getFirst()),
                        "A foreign key would be broken, and SQLite doesn't say which (" + words + ").")
                : refusals.ofForeignKey(found.getFirst());
    }
}
