package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// What a plain SQLite database says of the rows that a store holds after a step: they keep every rule that is
/// enforced, and break every one that is pending.
record Verdict(Driven store) {

    void agrees() throws SQLException {
        Map<TableId, List<Row>> rows = StorePropertyTest.rows(store);
        try (Oracle oracle = StorePropertyTest.oracle(store, store.state, rows)) {
            oracle.broken()
                    .forEach((key, broken) -> assertThat(offenders(key))
                            .as("offenders of foreign key %s", key)
                            .isEqualTo(broken));
        }
        for (Pending pending : store.state.pending()) {
            if (!isForeignKey(pending) && hasTypes(pending.table())) {
                assertThatThrownBy(() -> without(pending, rows))
                        .as("rows break %s", pending)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private long offenders(ConstraintId key) {
        return store.state.pending(key).map(Pending::offenders).orElse(0L);
    }

    private boolean isForeignKey(Pending pending) {
        return schema().table(pending.table()).foreignKeys().stream()
                .map(ForeignKey::id)
                .anyMatch(key -> pending.what().equals(new Pending.OfConstraint(key)));
    }

    /// Whether no type of the table is pending: SQLite would convert a value on its way in, and compare it otherwise.
    private boolean hasTypes(TableId table) {
        return store.state.pending().stream()
                .noneMatch(each -> each.table().equals(table) && each.what() instanceof Pending.OfType);
    }

    /// Declares what is pending and lets the rows in.
    private void without(Pending enforced, Map<TableId, List<Row>> rows) throws SQLException {
        Set<Pending.What> pending =
                store.state.pending().stream().map(Pending::what).collect(Collectors.toCollection(HashSet::new));
        pending.remove(enforced.what());
        Table table = schema().table(enforced.table());
        try (Oracle oracle = new Oracle(schema(), pending, List.of(table.id()))) {
            oracle.insert(table.id(), rows.getOrDefault(table.id(), List.of()));
        }
    }

    private Schema schema() {
        return store.sketch.document().schema();
    }
}
