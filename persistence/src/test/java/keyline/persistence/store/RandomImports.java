package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// Many random rows at once: imports, which a plain SQLite database judges too, and fillings, which take all rows.
final class RandomImports {

    private static final int MOST_ROWS = 6;

    private final Driven store;
    private final RandomEdits edits;
    private final Random random;

    RandomImports(Driven store, RandomEdits edits, Random random) {
        this.store = store;
        this.edits = edits;
        this.random = random;
    }

    /// Imports rows into one table, those of a key that exists as updates of its rows now and then.
    ///
    /// @return whether it became a step
    boolean importRows() throws SQLException {
        Map<TableId, List<Row>> before = StorePropertyTest.rows(store);
        StoreState state = store.state;
        Table table = edits.table();
        List<List<Value>> rows = values(table.columns());
        RowImport work = new RowImport(table.id(), ids(table.columns()), key(table), source(rows));
        ImportOutcome outcome = store.importRows(work);
        boolean imported = outcome instanceof ImportOutcome.Imported;
        if (state.pending().isEmpty() && holds(table)) {
            try (Oracle oracle = StorePropertyTest.oracle(store, state, before)) {
                assertThat(oracle.accepts(work, rows))
                        .as("accepts %s: %s", rows, outcome)
                        .isEqualTo(imported);
                assertThat(StorePropertyTest.rows(store)).containsAllEntriesOf(oracle.rows());
            }
        }
        return imported;
    }

    private static RowImport.Source source(List<List<Value>> rows) {
        return target -> {
            for (int i = 0; i < rows.size(); i++) {
                target.add(i + 1, rows.get(i));
            }
        };
    }

    private List<ColumnId> key(Table table) {
        return table.primaryKey()
                .map(key -> key.columns())
                .filter(_ -> random.nextBoolean())
                .filter(key -> ids(table.columns()).containsAll(key))
                .orElse(List.of());
    }

    /// Whether the table exists in SQLite by now; what it refers to does then.
    private boolean holds(Table table) throws SQLException {
        return StorePropertyTest.physical(store).contains(table.id());
    }

    /// Fills tables with rows that may break everything, and changes the design in the same step.
    void fill() {
        if (random.nextBoolean()) {
            edits.changeDesign();
        }
        SampleRows rows = (table, row) -> {
            if (random.nextInt(3) == 0) {
                values(table.columns()).forEach(row);
            }
        };
        store.fill(rows);
    }

    private List<List<Value>> values(List<Column> columns) {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = random.nextInt(MOST_ROWS); i >= 0; i--) {
            rows.add(columns.stream().map(column -> edits.value(column.type())).toList());
        }
        return rows;
    }

    private static List<ColumnId> ids(List<Column> columns) {
        return columns.stream().map(Column::id).toList();
    }
}
