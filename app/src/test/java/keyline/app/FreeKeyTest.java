package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys that no row has, of several types.
class FreeKeyTest {

    private static final TableId PARENT = new TableId(1);
    private static final ColumnId KEY = new ColumnId(2);

    @TempDir
    Path folder;

    @Test
    void x11_a_number_is_above_all_others() throws Exception {
        assertThat(free(Plain.INTEGER, new Value.Int(7), new Value.Int(30))).isEqualTo(new Value.Int(31));
    }

    @Test
    void x11_a_text_is_the_first_that_no_row_has() throws Exception {
        ColumnType two = new ColumnType.Varchar(OptionalInt.of(2));
        assertThat(free(two, new Value.Text("0"), new Value.Text("1"))).isEqualTo(new Value.Text("2"));
    }

    @Test
    void x11_a_date_stays_a_date() throws Exception {
        assertThat(free(Plain.DATE, new Value.Text("1970-01-01"), new Value.Text("2026-05-01")))
                .isEqualTo(new Value.Text("1970-01-02"));
    }

    @Test
    void x11_a_uuid_stays_a_uuid() throws Exception {
        assertThat(free(Plain.UUID, new Value.Text("4f1c1c9e-7a0e-4f9b-8f5e-2f6f3d9a1b2c")))
                .isEqualTo(new Value.Text("00000000-0000-0000-0000-000000000000"));
    }

    /// The free key for the first of these rows.
    private Value free(ColumnType type, Value... keys) throws Exception {
        Robot.start();
        Document document = Document.empty()
                .with(Table.of(PARENT, "parent")
                        .withColumns(List.of(Column.of(KEY, "key", type).asNotNull()))
                        .withConstraints(List.of(new PrimaryKey(new ConstraintId(3), "", List.of(KEY)))));
        ForeignKey key = ForeignKey.of(new ConstraintId(4), List.of(new ColumnId(5)), PARENT, List.of(KEY));
        try (SampleStore store = SampleStore.open(folder.resolve("store.db"))) {
            var state = store.load(document, (_, row) -> List.of(keys).forEach(value -> row.accept(List.of(value))))
                    .join();
            return Robot.fx(() -> {
                        Session session = new Session(document);
                        LiveRows rows = new LiveRows(session, store, state);
                        return rows.rows(PARENT, List.of(1L))
                                .thenCompose(found -> change(session, rows, key, found.getFirst()));
                    })
                    .get(60, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<Value> change(Session session, LiveRows rows, ForeignKey key, Row row) {
        return new FreeKey(session, rows).of(key, row).thenApply(update -> value(update.orElseThrow()));
    }

    private static Value value(RowEdit.Update update) {
        return update.values().values().iterator().next();
    }
}
