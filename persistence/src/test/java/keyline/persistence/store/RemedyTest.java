package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.ReferentialAction;
import keyline.model.TypeId;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemedyTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("customers", "id int pk", "name varchar(20)", "email varchar(40)");
        store.sketch.table("orders", "id int pk", "customer_id int", "state varchar(10) default new");
        store.follow();
        store.insert("customers", 1, "Ada", "ada@x");
        store.insert("customers", 2, "Bob", NULL);
        store.insert("orders", 10, 1);
        store.insert("orders", 11, 7);
        store.insert("orders", 12, 8);
        store.insert("orders", 13, 8);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    private Pending pending() {
        assertThat(store.state.pending()).hasSize(1);
        return store.state.pending().getFirst();
    }

    private List<PendingRemedy> remedies() {
        return Driven.get(store.store.remedies(pending()));
    }

    private PendingRemedy remedy(Kind kind) {
        return remedies().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Cure cure(PendingRemedy remedy) {
        return ((PendingRemedy.OfRows) remedy.change()).cure();
    }

    private ColumnId column(String table, String name) {
        return store.sketch.column(store.sketch.table(table), name);
    }

    /// Makes the cure, then undoes and redoes it: nothing is pending after it, everything is as before in between.
    private void cures(Cure cure) {
        String before = store.contents();
        StoreState pending = store.state;
        store.accepted(cure);
        assertThat(store.state.pending()).isEmpty();
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(pending.pending());
        store.redo();
        assertThat(store.contents()).isEqualTo(after);
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void t11_a_foreign_key_over_orphans_offers_remedies_with_counts() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Create the 2 missing customers",
                        "Set customer_id of 3 orders to a value",
                        "Set customer_id of 3 orders to NULL",
                        "Delete 3 orders",
                        "Delete foreign key fk_orders_customers");
        assertThat(remedies()).extracting(PendingRemedy::rows).containsExactly(2L, 3L, 3L, 3L, 0L);
        assertThat(remedies()).extracting(PendingRemedy::obstacle).containsOnly(Optional.empty());
    }

    @Test
    void t11_the_missing_parents_are_created_in_one_step() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        cures(cure(remedy(Kind.CREATE_PARENTS)));

        assertThat(store.rows("customers"))
                .containsExactly("1: 1, 'Ada', 'ada@x'", "2: 2, 'Bob', NULL", "3: 7, NULL, NULL", "4: 8, NULL, NULL");
        assertThat(store.refused(store.insertion("orders", 14, 9)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
    }

    @Test
    void t16_values_are_asked_for_where_a_column_takes_no_null() {
        store.sketch.change("customers", "email", Column::asNotNull);
        store.follow();
        PendingRemedy remedy = remedy(Kind.SET_VALUE);

        assertThat(remedy.label()).isEqualTo("Set email of 1 customer to a value");
        assertThat(remedy.asks())
                .containsExactly(
                        new PendingRemedy.Asked(store.sketch.table("customers").id(), column("customers", "email")));
        cures(cure(remedy).with(Map.of(column("customers", "email"), new Value.Text("bob@x"))));
        assertThat(store.rows("customers")).contains("2: 2, 'Bob', 'bob@x'");
    }

    @Test
    void merged_duplicates_keep_the_first_and_what_refers_to_the_others() {
        store.sketch.reference(
                "orders(customer_id) -> customers(id)", ReferentialAction.RESTRICT, ReferentialAction.CASCADE);
        store.accepted(store.deletion("orders", 2L, 3L, 4L));
        store.follow();
        store.insert("customers", 3, "Eve", "ada@x");
        store.insert("orders", 20, 3);
        store.sketch.unique("customers", "email");
        store.follow();
        PendingRemedy remedy = remedy(Kind.MERGE);

        assertThat(remedy.label()).isEqualTo("Merge 2 customers into 1");
        cures(cure(remedy));
        assertThat(store.rows("customers")).containsExactly("1: 1, 'Ada', 'ada@x'", "2: 2, 'Bob', NULL");
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'new'", "2: 20, 1, 'new'");
    }

    @Test
    void t11_the_offending_rows_come_with_the_key_that_they_look_for() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        OffencePage page = Driven.get(store.store.offences(pending(), 0, 10));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.offences()).extracting(each -> each.row().id()).containsExactly(2L, 3L, 4L);
        assertThat(page.offences())
                .extracting(each -> each.reason().message())
                .startsWith("No customer has id 7 (fk_orders_customers).");
        assertThat(page.offences().getLast().reason().values()).containsExactly(new Value.Int(8));
        assertThat(page.offences().getLast().reason().columns()).containsExactly(column("orders", "customer_id"));
    }

    @Test
    void t16_rows_that_agree_in_a_key_stand_together() {
        store.insert("customers", 3, "Eve", "eve@x");
        store.insert("customers", 4, "Ada", "ada@x");
        store.insert("customers", 5, "Eva", "eve@x");
        store.sketch.unique("customers", "email");
        store.follow();
        OffencePage page = Driven.get(store.store.offences(pending(), 0, 10));

        assertThat(page.offences()).extracting(each -> each.row().id()).containsExactly(1L, 4L, 3L, 5L);
        assertThat(page.offences().getFirst().reason().message())
                .isEqualTo("Another customer has email 'ada@x' already (uq_customers_email).");
        assertThat(page.offences().getFirst().reason().others().getFirst().rows())
                .containsExactly(4L);
        assertThat(Driven.get(store.store.offences(pending(), 2, 1)).offences())
                .extracting(each -> each.row().id())
                .containsExactly(3L);
    }

    @Test
    void a_change_of_type_says_beforehand_which_values_convert() {
        store.sketch.column("customers", "age text");
        store.follow();
        store.accepted(store.update("customers", 1, "age", "36"));
        store.accepted(store.update("customers", 2, "age", "12 EUR"));
        store.insert("customers", 3, NULL, NULL, "007");
        store.insert("customers", 4, NULL, NULL, "12 EUR");
        TypeFit fit = Driven.get(
                store.store.fit(store.sketch.table("customers").id(), column("customers", "age"), Plain.INTEGER, 10));

        assertThat(fit.values()).isEqualTo(4);
        assertThat(fit.exact()).isEqualTo(1);
        assertThat(fit.misfits())
                .containsExactly(
                        new Misfit(new Value.Text("12 EUR"), 2, Optional.empty()),
                        new Misfit(new Value.Text("007"), 1, Optional.of(new Value.Int(7))));
        store.sketch.retype("customers", "age", "int");
        store.follow();
        assertThat(Driven.get(store.store.misfits(pending(), 0, 10))).isEqualTo(fit.misfits());
    }

    @Test
    void only_the_conversions_that_were_accepted_are_made() {
        store.sketch.column("customers", "age text");
        store.follow();
        store.accepted(store.update("customers", 1, "age", "007"));
        store.accepted(store.update("customers", 2, "age", "12 EUR"));
        store.sketch.retype("customers", "age", "int");
        store.follow();
        Cure.Convert convert = (Cure.Convert) cure(remedy(Kind.CONVERT));
        store.accepted(convert.converting(Map.of(new Value.Text("007"), new Value.Int(7))));

        assertThat(store.rows("customers")).containsExactly("1: 1, 'Ada', 'ada@x', 7", "2: 2, 'Bob', NULL, '12 EUR'");
        assertThat(pending().offenders()).isEqualTo(1);
        cures(convert.converting(Map.of(new Value.Text("12 EUR"), new Value.Int(12))));
        assertThat(store.rows("customers")).contains("2: 2, 'Bob', NULL, 12");
    }

    private List<String> obstacles() {
        return remedies().stream()
                .flatMap(remedy -> remedy.obstacle().stream().map(sentence -> remedy.kind() + ": " + sentence))
                .toList();
    }

    @Test
    void t11_a_remedy_that_the_design_forbids_says_why() {
        store.sketch.change("orders", "customer_id", Column::asNotNull);
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.sketch.table("lines", "order_id int not null", "text text");
        store.sketch.reference("lines(order_id) -> orders(id)");
        store.follow();
        store.insert("lines", 11, "first");

        assertThat(obstacles())
                .containsExactly(
                        "CLEAR: orders.customer_id is NOT NULL.",
                        "DELETE: 1 line refers to order 11 (fk_lines_orders).");
    }

    @Test
    void t11_missing_parents_are_created_with_the_required_cells_that_were_asked_for() {
        store.sketch.change("customers", "name", Column::asNotNull);
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        PendingRemedy remedy = remedy(Kind.CREATE_PARENTS);

        assertThat(remedy.asks())
                .containsExactly(
                        new PendingRemedy.Asked(store.sketch.table("customers").id(), column("customers", "name")));
        assertThat(store.refused(cure(remedy)).message()).isEqualTo("customers.name can't be NULL.");
        cures(cure(remedy).with(Map.of(column("customers", "name"), new Value.Text("?"))));
        assertThat(store.rows("customers")).contains("3: 7, '?', NULL", "4: 8, '?', NULL");
    }

    @Test
    void t11_one_value_is_not_given_to_several_parents_where_it_must_be_unique() {
        store.accepted(store.update("customers", 2, "email", "bob@x"));
        store.sketch.change("customers", "email", Column::asNotNull);
        store.sketch.unique("customers", "email");
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();

        assertThat(remedy(Kind.CREATE_PARENTS).obstacle())
                .contains("customers.email must be unique: one value can't be given to 2 customers.");
    }

    @Test
    void t11_a_composite_key_is_created_cleared_and_set_as_a_whole() {
        store.sketch.table("lines", "order_id int pk", "line int pk", "text text");
        store.sketch.table("notes", "id int pk", "order_id int", "line int");
        store.follow();
        store.insert("lines", 1, 1);
        store.insert("notes", 1, 1, 2);
        store.insert("notes", 2, 1, 2);
        store.insert("notes", 3, 1, 1);
        store.insert("notes", 4, 1);
        store.sketch.reference("notes(order_id, line) -> lines(order_id, line)");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Create the missing line",
                        "Set order_id and line of 2 notes to a value",
                        "Set order_id and line of 2 notes to NULL",
                        "Delete 2 notes",
                        "Delete foreign key fk_notes_lines");
        cures(cure(remedy(Kind.CLEAR)));
        assertThat(store.rows("notes"))
                .containsExactly("1: 1, NULL, NULL", "2: 2, NULL, NULL", "3: 3, 1, 1", "4: 4, 1, NULL");
        store.undo();
        cures(cure(remedy(Kind.CREATE_PARENTS)));
        assertThat(store.rows("lines")).containsExactly("1: 1, 1, NULL", "2: 1, 2, NULL");
    }

    @Test
    void t11_a_self_reference_is_cured_like_any_other() {
        store.sketch.table("staff", "id int pk", "boss int");
        store.follow();
        store.insert("staff", 1, 9);
        store.insert("staff", 2, 1);
        store.insert("staff", 3, 8);
        store.sketch.reference("staff(boss) -> staff(id)", ReferentialAction.CASCADE, ReferentialAction.CASCADE);
        store.follow();

        cures(cure(remedy(Kind.CREATE_PARENTS)));
        assertThat(store.rows("staff")).contains("4: 8, NULL", "5: 9, NULL");
        store.undo();
        cures(cure(remedy(Kind.DELETE)));
        assertThat(store.rows("staff")).isEmpty();
    }

    @Test
    void t11_tables_that_refer_to_each_other_are_cured_one_after_the_other() {
        store.sketch.table("a", "id int pk", "b int");
        store.sketch.table("b", "id int pk", "a int");
        store.follow();
        store.insert("a", 1, 5);
        store.insert("b", 2, 6);
        store.sketch.reference("a(b) -> b(id)");
        store.sketch.reference("b(a) -> a(id)");
        store.follow();
        for (int i = 0; i < 2; i++) {
            PendingRemedy create = Driven.get(
                            store.store.remedies(store.state.pending().getFirst()))
                    .getFirst();
            store.accepted(cure(create));
        }

        assertThat(store.state.pending()).isEmpty();
        assertThat(store.rows("a")).containsExactly("1: 1, 5", "2: 6, NULL");
        assertThat(store.rows("b")).containsExactly("1: 2, 6", "2: 5, NULL");
    }

    @Test
    void other_pending_constraints_of_the_table_stay_as_they_are() {
        store.sketch.change("customers", "email", Column::asNotNull);
        store.sketch.check("orders", "id < 13");
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        Pending check = store.state.pending().get(1);
        Pending key = store.state.pending().getLast();
        assertThat(store.state.pending()).hasSize(3);
        Cure delete = new Cure.Remove("Delete", new Cure.Target(key.table(), key.what(), Cure.Extent.ALL));
        store.accepted(delete);

        assertThat(store.state.pending()).hasSize(1).doesNotContain(check, key);
        store.undo();
        assertThat(store.state.pending()).hasSize(3).contains(check, key);
    }

    @Test
    void t15_a_required_column_without_default_asks_for_a_value() {
        store.sketch.column("orders", "channel text not null");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Set channel of 4 orders to a value", "Delete 4 orders", "Make column channel nullable");
        cures(cure(remedy(Kind.SET_VALUE)).with(Map.of(column("orders", "channel"), new Value.Text("web"))));
        assertThat(store.rows("orders")).allMatch(row -> row.endsWith("'web'"));
    }

    @Test
    void t16_a_default_fills_what_is_missing() {
        store.accepted(store.update("orders", 1, "state", NULL));
        store.sketch.change("orders", "state", Column::asNotNull);
        store.follow();
        PendingRemedy remedy = remedy(Kind.SET_DEFAULT);

        assertThat(remedy.label()).isEqualTo("Set state of 1 order to the default new");
        cures(cure(remedy));
        assertThat(store.rows("orders")).contains("1: 10, 1, 'new'");
    }

    @Test
    void t16_a_check_offers_its_columns_and_its_end() {
        store.sketch.check("orders", "customer_id < 8");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Set customer_id of 2 orders to a value",
                        "Set customer_id of 2 orders to NULL",
                        "Delete 2 orders",
                        "Delete check ck_orders");
        cures(cure(remedy(Kind.SET_VALUE)).with(Map.of(column("orders", "customer_id"), new Value.Int(1))));
    }

    @Test
    void t16_a_primary_key_over_rows_without_one_numbers_them() {
        store.sketch.table("tags", "id int", "text text");
        store.follow();
        store.insert("tags", 4, "a");
        store.insert("tags", NULL, "b");
        store.insert("tags", NULL, "c");
        store.sketch.primaryKey("tags", "id");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Number 2 tags in id",
                        "Set id of 2 tags to a value",
                        "Delete 2 tags",
                        "Delete primary key pk_tags");
        assertThat(obstacles())
                .containsExactly("SET_VALUE: tags.id must be unique: one value can't be given to 2 tags.");
        cures(cure(remedy(Kind.SET_DEFAULT)));
        assertThat(store.rows("tags")).containsExactly("1: 4, 'a'", "2: 5, 'b'", "3: 6, 'c'");
    }

    @Test
    void t16_duplicates_can_be_numbered_cleared_deleted_or_merged() {
        store.insert("customers", 3, "Eve", "ada@x");
        store.insert("customers", 4, "Eva", "ada@x");
        store.sketch.unique("customers", "email");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Merge 3 customers into 1",
                        "Set email of 2 duplicates in customers to NULL",
                        "Delete 2 duplicates in customers",
                        "Delete unique constraint uq_customers_email");
        cures(cure(remedy(Kind.CLEAR)));
        assertThat(store.rows("customers")).contains("1: 1, 'Ada', 'ada@x'", "3: 3, 'Eve', NULL", "4: 4, 'Eva', NULL");
    }

    @Test
    void a_merge_that_would_make_children_alike_says_so() {
        store.sketch.table("flags", "customer_id int pk", "flag text pk");
        store.sketch.reference("flags(customer_id) -> customers(id)");
        store.insert("customers", 3, "Eve", "ada@x");
        store.follow();
        store.insert("flags", 1, "vip");
        store.insert("flags", 3, "vip");
        store.sketch.unique("customers", "email");
        store.follow();

        assertThat(obstacles())
                .containsExactly(
                        "MERGE: Rows of flags would have the same customer_id and flag (pk_flags).",
                        "DELETE: 1 flag refers to customer 3 (fk_flags_customers).");
    }

    @Test
    void a_merge_lets_rows_of_the_same_table_refer_to_the_one_that_stays() {
        store.sketch.table("parts", "id int pk", "code text", "whole int");
        store.sketch.reference("parts(whole) -> parts(id)", ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
        store.follow();
        store.insert("parts", 1, "x");
        store.insert("parts", 2, "x", 1);
        store.insert("parts", 3, "y", 2);
        store.sketch.unique("parts", "code");
        store.follow();

        cures(cure(remedy(Kind.MERGE)));
        assertThat(store.rows("parts")).containsExactly("1: 1, 'x', NULL", "3: 3, 'y', 1");
    }

    @Test
    void a_partial_unique_index_is_cured_within_its_rows() {
        store.accepted(store.update("orders", 2, "state", "old"));
        store.accepted(store.update("orders", 2, "customer_id", 8));
        store.sketch.uniqueIndex("orders", "customer_id", "state = 'new'");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Merge 2 orders into 1",
                        "Delete 1 duplicate in orders",
                        "Allow duplicates in index ix_orders_customer_id");
        cures(cure(remedy(Kind.DELETE)));
        assertThat(store.rows("orders")).containsExactly("1: 10, 1, 'new'", "2: 11, 8, 'old'", "3: 12, 8, 'new'");
    }

    private void performs(PendingRemedy remedy) {
        PendingRemedy.OfDesign design = (PendingRemedy.OfDesign) remedy.change();
        store.sketch.from(design.edit().apply(store.sketch.document()));
        store.follow();
        assertThat(store.state.pending()).isEmpty();
    }

    @Test
    void a_type_that_is_too_narrow_is_made_as_wide_as_the_values_need() {
        store.sketch.retype("customers", "name", "varchar(2)");
        store.follow();

        assertThat(remedies())
                .extracting(PendingRemedy::label)
                .containsExactly(
                        "Convert name of 2 customers",
                        "Set name of 2 customers to a value",
                        "Set name of 2 customers to NULL",
                        "Delete 2 customers",
                        "Make name varchar(3)");
        performs(remedy(Kind.RELAX));
    }

    @Test
    void an_enum_takes_the_values_that_it_lacks() {
        store.sketch.from(store.sketch
                .document()
                .with(store.sketch
                        .document()
                        .schema()
                        .with(new NamedType.EnumType(
                                new TypeId(900), Namespace.DEFAULT.id(), "state", List.of("sent"), ""))));
        store.sketch.change("orders", "state", column -> column.withType(new ColumnType.Named(new TypeId(900))));
        store.follow();

        assertThat(remedy(Kind.RELAX).label()).isEqualTo("Add 'new' to enum state");
        performs(remedy(Kind.RELAX));
    }

    @Test
    void every_way_to_relax_ends_what_is_pending() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        performs(remedy(Kind.RELAX));
        store.undo();
        store.undo();
        store.sketch.change("customers", "email", Column::asNotNull);
        store.follow();
        performs(remedy(Kind.RELAX));
    }

    @Test
    void a_cure_of_what_is_enforced_by_now_is_refused() {
        store.sketch.reference("orders(customer_id) -> customers(id)");
        store.follow();
        Cure cure = cure(remedy(Kind.CLEAR));
        store.accepted(cure);

        assertThat(store.refused(cure).message()).isEqualTo("No row breaks the rule any more.");
    }
}
