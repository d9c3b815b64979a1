package keyline.model;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Cardinality.ChildEnd;
import keyline.model.Cardinality.ParentEnd;
import org.junit.jupiter.api.Test;

class CardinalityTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk");

    @Test
    void x9_a_plain_foreign_key_is_many_to_one_or_none() {
        TableId orders = sketch.table("orders", "id int pk", "customer_id int");
        assertThat(of(orders, "customer_id")).isEqualTo(new Cardinality(ChildEnd.ZERO_OR_MANY, ParentEnd.ZERO_OR_ONE));
    }

    @Test
    void not_null_makes_the_parent_mandatory() {
        TableId orders = sketch.table("orders", "id int pk", "customer_id int not null");
        assertThat(of(orders, "customer_id")).isEqualTo(new Cardinality(ChildEnd.ZERO_OR_MANY, ParentEnd.EXACTLY_ONE));
    }

    @Test
    void x9_a_unique_foreign_key_is_one_to_one() {
        TableId profiles = sketch.table("profiles", "customer_id int pk");
        assertThat(of(profiles, "customer_id")).isEqualTo(new Cardinality(ChildEnd.ZERO_OR_ONE, ParentEnd.EXACTLY_ONE));
        TableId badges = sketch.table("badges", "customer_id int unique");
        assertThat(of(badges, "customer_id")).isEqualTo(new Cardinality(ChildEnd.ZERO_OR_ONE, ParentEnd.ZERO_OR_ONE));
    }

    private Cardinality of(TableId child, String column) {
        return Cardinality.of(
                sketch.get(child), sketch.foreignKey(child, sketch.foreignKey(child, column, customers, "id")));
    }
}
