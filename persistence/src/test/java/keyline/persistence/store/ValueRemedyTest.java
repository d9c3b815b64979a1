package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.TypeId;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.Test;

class ValueRemedyTest extends RemediedRows {

    private void performs(PendingRemedy remedy) {
        PendingRemedy.OfDesign design = (PendingRemedy.OfDesign) remedy.change();
        store.sketch.from(design.edit().apply(store.sketch.document()));
        store.follow();
        assertThat(store.state.pending()).isEmpty();
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
}
