package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.TableId;

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

    /// The edit as work to be done.
    RowWork of(RowEdit edit) {
        return new OfEdit(edit);
    }

    private final class OfEdit implements RowWork {

        private final RowEdit edit;

        OfEdit(RowEdit edit) {
            this.edit = edit;
        }

        @Override
        public List<Long> run(long first) throws SQLException, Refused {
            return perform(edit, first);
        }

        @Override
        public Refused unsettled(SQLException failure, long first) throws SQLException {
            List<RowEdit> last = RowWriter.statements(edit).getLast();
            ForeignKeyProbe probe = new ForeignKeyProbe(database, catalog, rows, last);
            return new Refused(probe.ofOpen(first, Failures.words(failure)));
        }

        @Override
        public RowWork again(long first) throws SQLException {
            return of(new AsMade(database, catalog.now(), first).of(edit));
        }
    }

    private List<Long> perform(RowEdit edit, long first) throws SQLException, Refused {
        List<Long> inserted = new ArrayList<>();
        List<List<RowEdit>> statements = RowWriter.statements(edit);
        for (List<RowEdit> statement : statements) {
            inserted.addAll(run(statement));
        }
        if (!statements.isEmpty()) {
            count(statements, first, inserted.size());
            verification.edited(first, refusals(statements.getLast()));
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

    /// How many rows a deletion takes along from other tables only the log knows; an edit of one row that acts on no
    /// other table needs no look there.
    private void count(List<List<RowEdit>> statements, long first, long inserted) throws SQLException {
        RowEdit edit = statements.getFirst().getFirst();
        if (statements.size() == 1 && edit instanceof RowEdit.Insert insert) {
            grow(insert.table(), inserted);
        } else if (statements.size() == 1 && isAlone(edit)) {
            grow(RowWriter.table(edit), -1);
        } else if (statements.size() > 1 || !(edit instanceof RowEdit.Update)) {
            count(first);
        }
    }

    /// Whether an edit deletes one row, and nothing refers to it that could go with it.
    private boolean isAlone(RowEdit edit) {
        return edit instanceof RowEdit.Delete(TableId table, List<Long> gone)
                && gone.size() == 1
                && catalog.now().inbound(table).isEmpty();
    }

    /// Counts the rows of all tables that entries of the change log from `first` on are about.
    void count(long first) throws SQLException {
        for (ChangeLog.Growth growth : log.growth(first)) {
            grow(growth.table(), growth.rows());
        }
    }

    private void grow(TableId id, long rows) {
        if (rows != 0) {
            PhysicalTable table = catalog.table(id);
            catalog.become(catalog.now().with(table.withRows(table.rows() + rows)));
        }
    }

    private Refusals refusals(List<RowEdit> statement) {
        return new Refusals(database, catalog, Refusals.operation(statement));
    }
}
