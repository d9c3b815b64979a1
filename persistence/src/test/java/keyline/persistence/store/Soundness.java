package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Table;

/// What must hold of a store's file after every step.
final class Soundness {

    private final Driven store;

    Soundness(Driven store) {
        this.store = store;
    }

    /// Fails unless the file is sound, no enforced foreign key is broken and all counts are true.
    void check() {
        StoreState state = store.state;
        try (StoreCopy copy = new StoreCopy(store.file)) {
            Connection connection = copy.connection();
            assertThat(list(connection, "PRAGMA integrity_check")).containsExactly("ok");
            checkForeignKeys(connection);
            for (Table table : store.sketch.document().schema().tables()) {
                assertThat(state.rowsOf(table.id()))
                        .as(table.name())
                        .isEqualTo(store.rows(table.name()).size());
            }
            for (Pending pending : state.pending()) {
                assertThat(Driven.get(store.store.offenders(pending, 0, Integer.MAX_VALUE))
                                .rows())
                        .hasSize((int) pending.offenders());
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void checkForeignKeys(Connection connection) throws SQLException {
        List<String> broken = list(
                connection, "SELECT DISTINCT \"table\" || ' ' || fkid || ' ' || rowid FROM pragma_foreign_key_check");
        long pending = store.state.pending().stream()
                .filter(each -> store.sketch.document().schema().table(each.table()).foreignKeys().stream()
                        .anyMatch(key -> each.what().equals(new Pending.OfConstraint(key.id()))))
                .mapToLong(Pending::offenders)
                .sum();
        assertThat(broken).hasSizeLessThanOrEqualTo((int) pending);
    }

    static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
        }
        return rows;
    }
}
