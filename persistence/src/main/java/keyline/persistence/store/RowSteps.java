package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Makes row edits within the open transaction, and explains the one that is refused.
final class RowSteps {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Verification verification;
    private final RowWriter rows;

    RowSteps(Parts parts) {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.verification = parts.verification();
        this.rows = new RowWriter(database, catalog, log);
    }

    /// Makes the edit.
    ///
    /// @return the rowids of inserted rows
    List<Long> perform(RowEdit edit) throws SQLException, Refused {
        long first = log.next();
        List<Long> inserted = new ArrayList<>();
        List<RowEdit> last = List.of();
        for (List<RowEdit> statement : RowWriter.statements(edit)) {
            inserted.addAll(run(statement));
            last = statement;
        }
        if (!last.isEmpty()) {
            count(first);
            verification.edited(first, refusals(last));
        }
        return inserted;
    }

    private List<Long> run(List<RowEdit> statement) throws SQLException, Refused {
        try {
            return rows.run(statement);
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
            long next = log.next();
            throw new Refused(new Explanation(database, catalog, rows, statement).of(e, next));
        }
    }

    private void count(long first) throws SQLException {
        for (ChangeLog.Growth growth : log.growth(first)) {
            PhysicalTable table = catalog.table(growth.table());
            catalog.become(catalog.now().with(table.withRows(table.rows() + growth.rows())));
        }
    }

    /// Says which foreign key, initially deferred, held back the commit.
    ///
    /// @param first the first entry of the change log for this edit
    Refused unsettled(SQLException failure, RowEdit edit, long first) throws SQLException {
        List<RowEdit> last = RowWriter.statements(edit).getLast();
        return new Refused(
                new Explanation(database, catalog, rows, last).ofOpen(first, Failures.words(failure)));
    }

    private Refusals refusals(List<RowEdit> statement) {
        return new Refusals(database, catalog, Refusals.operation(statement));
    }
}
