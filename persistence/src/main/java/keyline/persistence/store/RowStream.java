package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;

/// Rows on their way from somewhere else into the store.
final class RowStream {

    private RowStream() {}

    /// Takes one row.
    interface Visitor {
        void visit(List<Value> row) throws SQLException;
    }

    /// Hands over the rows of one table, up to the first that `visitor` fails with.
    static void each(SampleRows rows, Table table, Visitor visitor) throws SQLException {
        try {
            rows.forEach(table, row -> {
                try {
                    visitor.visit(row);
                } catch (SQLException e) {
                    throw new Failed(e);
                }
            });
        } catch (Failed e) {
            throw e.failure;
        }
    }

    /// Carries a failure of the store through the source.
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final SQLException failure;

        Failed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
