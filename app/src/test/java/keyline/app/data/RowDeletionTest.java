package keyline.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.example.Shop;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cascade.Kind;
import org.junit.jupiter.api.Test;

class RowDeletionTest {

    private static Effect effect(TableId table, Kind kind, long count) {
        return new Effect(table, Optional.of(new ConstraintId(1)), kind, count, List.of());
    }

    private static String sentence(Effect... effects) {
        return RowDeletion.sentence(
                new Cascade(List.of(effects), List.of(), Optional.empty()),
                Shop.document().schema());
    }

    @Test
    void it_names_what_was_deleted_and_what_went_along() {
        assertThat(sentence(
                        effect(Shop.CUSTOMERS, Kind.DELETED, 1),
                        effect(Shop.ORDERS, Kind.DELETED, 3),
                        effect(Shop.ORDER_LINES, Kind.DELETED, 1204)))
                .isEqualTo("Deleted 1 customer, 3 orders and 1,204 order lines");
    }

    @Test
    void it_names_what_was_only_changed() {
        assertThat(sentence(effect(Shop.SHIPPERS, Kind.DELETED, 2), effect(Shop.ORDERS, Kind.SET_NULL, 1)))
                .isEqualTo("Deleted 2 shippers, changed 1 order");
    }
}
