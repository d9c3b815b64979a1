package keyline.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import keyline.app.command.FileState;
import keyline.model.ColumnId;
import keyline.model.IdMap;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.example.Shop;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    private static final Instant NOW = Instant.parse("2026-01-04T12:00:30Z");

    @Test
    void it_says_what_there_is_who_enforces_it_and_when_it_was_saved() {
        Pending pending = new Pending(Shop.ORDER_LINES, new Pending.OfNotNull(new ColumnId(71)), 3);
        IdMap<TableId, Long> rows =
                IdMap.<TableId, Long>empty().with(Shop.ORDERS, 128L).with(Shop.CUSTOMERS, 284L);
        StoreState store = new StoreState(1, rows, List.of(pending), List.of(), Optional.empty());
        FileState file = new FileState(
                Optional.of(Path.of("shop.keyline")), FileState.Changes.NONE, Optional.of(NOW.minusSeconds(12)));

        assertThat(StatusLine.of(new SchemaCount().of(Shop.document().schema()), store, file, NOW))
                .isEqualTo("6 tables · 5 relations, 1 pending · 412 rows · enforced by SQLite · saved 12 s ago");
    }

    @Test
    void rows_that_are_still_to_be_taken_up_are_not_counted() {
        assertThat(StatusLine.of(new SchemaCount().of(Shop.document().schema()), StoreState.AWAITED, FileState.NEW, NOW))
                .isEqualTo("6 tables · 5 relations · taking up the rows · nothing to save");
    }

    @Test
    void a_new_project_has_nothing_to_save() {
        assertThat(StatusLine.of(new SchemaCount().of(Schema.empty()), StoreState.EMPTY, FileState.NEW, NOW))
                .isEqualTo("0 tables · 0 relations · 0 rows · enforced by SQLite · nothing to save");
    }
}
