package keyline.app.data.row;

import static keyline.model.example.Shop.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final ColumnId CUSTOMER = new ColumnId(52);
    private static final ColumnId DATE = new ColumnId(54);

    private final Schema schema = Shop.document().schema();
    private final List<GridColumn> columns = GridColumn.of(schema.table(ORDERS), schema, new DisplayColumns(Document::empty));
    private final Draft fresh = Draft.of(new LineKey.OfDraft(1));

    private static Typed number(long number) {
        return new Typed.Read(new Value.Int(number));
    }

    @Test
    void a_new_row_is_complete_when_all_that_has_no_default_is_typed() {
        Draft half = fresh.with(CUSTOMER, number(1));
        Draft whole = half.with(DATE, Typed.of("2026-01-01", Plain.DATE, schema));
        assertThat(half.isComplete(columns)).isFalse();
        assertThat(columns.stream().filter(half::lacks).map(GridColumn::name)).containsExactly("order_date");
        assertThat(whole.isComplete(columns)).isTrue();
        assertThat(whole.edit(ORDERS))
                .isEqualTo(new RowEdit.Insert(
                        ORDERS, Map.of(CUSTOMER, new Value.Int(1), DATE, new Value.Text("2026-01-01"))));
    }

    @Test
    void a_draft_with_an_unreadable_cell_is_not_complete() {
        Draft draft = Draft.of(new LineKey.OfRow(7)).with(DATE, Typed.of("soon", Plain.DATE, schema));
        assertThat(draft.isComplete(columns)).isFalse();
        assertThat(draft.typed(DATE)).contains(new Typed.Unread("soon", "'soon' isn't a date."));
    }

    @Test
    void a_changed_row_needs_only_what_changes() {
        Draft draft = Draft.of(new LineKey.OfRow(7)).with(CUSTOMER, number(2));
        assertThat(draft.isComplete(columns)).isTrue();
        assertThat(draft.edit(ORDERS)).isEqualTo(new RowEdit.Update(ORDERS, 7, Map.of(CUSTOMER, new Value.Int(2))));
    }

    @Test
    void cells_of_dropped_columns_go_with_them() {
        Draft draft = fresh.with(CUSTOMER, number(1)).with(DATE, number(2));
        assertThat(draft.within(Set.of(DATE)).cells().keySet()).containsExactly(DATE);
    }

    @Test
    void drafts_of_one_table_wait_while_another_is_shown() {
        Drafts drafts = new Drafts();
        Draft draft = Draft.of(drafts.begin()).with(CUSTOMER, number(1));
        drafts.put(ORDERS, draft);
        drafts.put(Shop.CUSTOMERS, Draft.of(drafts.begin()).with(new ColumnId(12), number(3)));
        assertThat(drafts.fresh(ORDERS)).containsExactly(draft);
        drafts.drop(ORDERS, draft.key());
        assertThat(drafts.all(ORDERS)).isEmpty();
        assertThat(drafts.all(Shop.CUSTOMERS)).hasSize(1);
    }

    @Test
    void proposals_begin_with_what_was_meant() {
        List<Proposal> proposals = List.of(
                new Proposal("21", "Ann", Map.of()),
                new Proposal("3", "Annabel", Map.of()),
                new Proposal("12", "x", Map.of()),
                new Proposal("2", "y", Map.of()));
        assertThat(Proposal.ranked(proposals, "2").stream().map(Proposal::text)).containsExactly("2", "21", "3", "12");
        assertThat(Proposal.ranked(proposals, "ann").getFirst().summary()).isEqualTo("Ann");
    }
}
