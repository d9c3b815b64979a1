package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;

/// A change of rows, to be made in the open transaction.
interface RowWork {

    /// Makes it.
    ///
    /// @param first the first entry of the change log for it
    /// @return the rowids of inserted rows
    List<Long> run(long first) throws SQLException, Refused;

    /// Says which foreign key, initially deferred, held back the commit.
    ///
    /// @param first the first entry of the change log for it
    Refused unsettled(SQLException failure, long first) throws SQLException;

    /// The work that does the same again, once it has been taken back; it has just been done.
    default RowWork again(long first) throws SQLException {
        return this;
    }
}
