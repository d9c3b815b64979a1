package keyline.app.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.app.canvas.Ledger;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class MultiplicityTest {

    @Test
    void a_required_foreign_key_has_exactly_one_parent() {
        assertThat(parents(Shop.document(), Shop.ORDERS, 58)).isEqualTo(Multiplicity.EXACTLY_ONE);
    }

    @Test
    void a_foreign_key_that_may_be_null_in_one_column_may_have_no_parent() {
        assertThat(parents(Shop.document(), Shop.ORDERS, 59)).isEqualTo(Multiplicity.ZERO_OR_ONE);
        assertThat(parents(Ledger.document(), Ledger.BOOKINGS, 212)).isEqualTo(Multiplicity.ZERO_OR_ONE);
    }

    @Test
    void a_parent_has_any_number_of_children_unless_their_key_is_unique() {
        assertThat(children(Shop.document(), Shop.ORDERS, 58)).isEqualTo(Multiplicity.ZERO_OR_MANY);
        assertThat(children(Ledger.document(), Ledger.PROFILES, 311)).isEqualTo(Multiplicity.ZERO_OR_ONE);
        assertThat(children(Ledger.document(), Ledger.BOOKINGS, 213)).isEqualTo(Multiplicity.ZERO_OR_ONE);
    }

    private static Multiplicity parents(Document document, TableId child, int key) {
        return Multiplicity.ofParents(document.schema().table(child), key(document, child, key));
    }

    private static Multiplicity children(Document document, TableId child, int key) {
        return Multiplicity.ofChildren(document.schema().table(child), key(document, child, key));
    }

    private static ForeignKey key(Document document, TableId child, int key) {
        Table table = document.schema().table(child);
        return (ForeignKey) table.find(new ConstraintId(key)).orElseThrow();
    }
}
