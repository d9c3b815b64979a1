package keyline.app.data.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.example.Shop;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cascade.Kind;
import keyline.persistence.store.Cascade.Tally;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;

class CascadeWordsTest {

    private final CascadeWords words = new CascadeWords(Shop.document().schema());

    private static Cascade cascade(Tally... tallies) {
        List<Effect> effects = Arrays.stream(tallies)
                .map(tally -> new Effect(
                        tally.table(), Optional.of(new ConstraintId(1)), Kind.DELETED, tally.deleted(), List.of()))
                .toList();
        return new Cascade(effects, List.of(tallies), Optional.empty());
    }

    private static RowEdit delete(TableId table, Long... rows) {
        return new RowEdit.Delete(table, List.of(rows));
    }

    @Test
    void it_names_what_was_deleted_and_what_went_along() {
        assertThat(words.done(cascade(
                        new Tally(Shop.CUSTOMERS, 1, 0),
                        new Tally(Shop.ORDERS, 3, 0),
                        new Tally(Shop.ORDER_LINES, 1204, 0))))
                .isEqualTo("Deleted 1 customer, 3 orders and 1,204 order lines.");
    }

    @Test
    void it_names_what_was_only_changed() {
        assertThat(words.done(cascade(new Tally(Shop.SHIPPERS, 2, 0), new Tally(Shop.ORDERS, 0, 1))))
                .isEqualTo("Deleted 2 shippers, changed 1 order.");
        assertThat(words.done(cascade(new Tally(Shop.SHIPPERS, 0, 1), new Tally(Shop.ORDERS, 0, 4))))
                .isEqualTo("Changed 1 shipper and 4 orders.");
    }

    @Test
    void x11_the_button_counts_what_goes_along() {
        assertThat(words.goAhead(
                        delete(Shop.CUSTOMERS, 7L),
                        cascade(new Tally(Shop.CUSTOMERS, 1, 0), new Tally(Shop.ORDERS, 7, 0))))
                .isEqualTo("Delete 1 customer and 7 more rows");
        assertThat(words.goAhead(
                        delete(Shop.SHIPPERS, 1L, 2L),
                        cascade(new Tally(Shop.SHIPPERS, 2, 0), new Tally(Shop.ORDERS, 0, 3))))
                .isEqualTo("Delete 2 shippers, change 3");
    }
}
