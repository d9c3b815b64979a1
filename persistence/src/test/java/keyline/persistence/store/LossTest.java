package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropTables;
import keyline.model.edit.Edit;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossTest {

    @TempDir
    Path folder;

    private Driven store;
    private TableId customers;
    private TableId orders;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        customers = store.sketch.table("customers", "id int pk", "name varchar(20)", "photo blob", "size double");
        orders = store.sketch.table("orders", "id int pk", "customer_id int");
        store.sketch.reference(
                "orders(customer_id) -> customers(id)", ReferentialAction.CASCADE, ReferentialAction.RESTRICT);
        store.sketch.unique("customers", "name");
        store.follow();
        store.insert("customers", 1, "Ada", new Value.Bytes("00ff"), 1.5);
        store.insert("customers", 2, "", NULL, 1e300);
        store.insert("customers", 3, "Eve", NULL, -0.1);
        store.insert("orders", 10, 1);
        store.insert("orders", 11, NULL);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private List<Loss> losses(Edit edit) {
        return Driven.get(store.store.losses(edit));
    }

    private ColumnId column(String table, String name) {
        return store.sketch.column(store.sketch.table(table), name);
    }

    private void comesBack(Edit edit) {
        String before = store.contents();
        StoreState state = store.state;
        store.sketch.from(edit.apply(store.sketch.document()));
        store.follow();
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(state.pending());
        store.redo();
        assertThat(store.contents()).isEqualTo(after);
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
    }

    @Test
    void t14_a_dropped_table_says_how_many_rows_go_and_undo_brings_them_back() {
        Edit edit = new DropTables(Set.of(customers));

        assertThat(losses(edit)).containsExactly(new Loss(customers, Optional.empty(), 3));
        comesBack(edit);
        assertThat(store.refused(store.insertion("orders", 12, 9)).reason()).isEqualTo(Reason.NO_PARENT);
    }

    @Test
    void t14_a_dropped_column_says_how_many_values_go_and_undo_brings_them_back() {
        ColumnId photo = column("customers", "photo");
        ColumnId size = column("customers", "size");
        Edit edit = new DropColumns(customers, Set.of(photo, size));

        assertThat(losses(edit))
                .containsExactlyInAnyOrder(
                        new Loss(customers, Optional.of(photo), 1), new Loss(customers, Optional.of(size), 3));
        comesBack(edit);
    }

    @Test
    void t13_a_dropped_key_takes_no_value_and_comes_back_enforced() {
        Edit edit = new DropConstraint(
                customers,
                store.sketch.table("customers").primaryKey().orElseThrow().id());

        assertThat(losses(edit)).isEmpty();
        comesBack(edit);
        assertThat(store.refused(store.insertion("customers", 1)).reason()).isEqualTo(Reason.DUPLICATE);
    }

    @Test
    void t15_a_required_column_and_its_value_are_one_step() {
        ColumnId column = store.sketch.column("orders", "channel text not null");
        Cure.Target target = new Cure.Target(orders, new Pending.OfNotNull(column), Cure.Extent.ALL);
        RowOutcome outcome =
                store.follow(new Cure.SetCells("Add channel", target, Map.of(column, new Value.Text("web"))));

        assertThat(outcome).isInstanceOf(RowOutcome.Accepted.class);
        assertThat(store.state.pending()).isEmpty();
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'web'", "2: 11, NULL, 'web'");
        store.undo();
        assertThat(store.rows("orders")).containsExactly("1: 10, 1", "2: 11, NULL");
        store.redo();
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'web'", "2: 11, NULL, 'web'");
    }

    @Test
    void t16_every_rule_over_rows_that_break_it_counts_them_and_lists_them() {
        store.accepted(store.update("customers", 3, "size", NULL));
        store.sketch.change("customers", "size", keyline.model.Column::asNotNull);
        store.sketch.check("customers", "length(name) > 0");
        store.sketch.retype("customers", "name", "varchar(2)");
        store.sketch.unique("orders", "customer_id");
        store.follow();

        assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(1L, 1L, 2L);
        assertThat(store.state.pending())
                .allSatisfy(pending -> assertThat(Driven.get(store.store.offences(pending, 0, 100))
                                .offences())
                        .hasSize((int) pending.offenders())
                        .allSatisfy(offence ->
                                assertThat(offence.reason().columns()).isNotEmpty()));
    }

    @Test
    void t18_every_refusal_names_operation_table_columns_values_and_constraint() {
        Refusal insert = store.refused(store.insertion("orders", 12, 9));
        Refusal update = store.refused(store.update("customers", 2, "name", "Ada"));
        Refusal rekey = store.refused(store.update("customers", 1, "id", 7));
        store.sketch.reference("orders(id) -> customers(id)");
        store.sketch.table("tags", "customer_id int not null");
        store.sketch.reference("tags(customer_id) -> customers(id)");
        store.follow();
        store.insert("tags", 3);
        Refusal delete = store.refused(store.deletion("customers", 3L));

        assertThat(List.of(insert, update, rekey, delete))
                .extracting(Refusal::operation)
                .containsExactly(Operation.INSERT, Operation.UPDATE, Operation.UPDATE, Operation.DELETE);
        assertThat(List.of(insert, update, rekey, delete))
                .extracting(Refusal::table)
                .containsExactly(orders, customers, customers, customers);
        assertThat(List.of(insert, update, rekey, delete))
                .extracting(Refusal::message)
                .containsExactly(
                        "No customer has id 9 (fk_orders_customers).",
                        "Another customer has name 'Ada' already (uq_customers_name).",
                        "1 order refers to customer 1 (fk_orders_customers).",
                        "1 tag refers to customer 3 (fk_tags_customers).");
        assertThat(List.of(insert, update, rekey, delete))
                .allSatisfy(refusal -> assertThat(refusal.values())
                        .hasSameSizeAs(refusal.columns())
                        .isNotEmpty());
        assertThat(delete.others().getFirst().rows()).containsExactly(1L);
    }
}
