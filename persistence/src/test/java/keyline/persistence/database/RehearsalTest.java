package keyline.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropTables;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import keyline.persistence.database.Rehearsal.TableRows;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Document SHOP = Shop.document();

    @Test
    void rows_are_counted_before_and_after() throws IOException {
        Schema after = new RenameTable(Shop.ORDERS, "purchases").apply(SHOP).schema();
        var outcome = Rehearsal.of(SHOP.schema(), after, Shop.rows());
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.tables()).allSatisfy(rows -> assertThat(rows.after()).isEqualTo(rows.before()));
    }

    @Test
    void values_that_go_are_counted_and_shown() throws IOException {
        Table shippers = SHOP.schema().table(Shop.SHIPPERS);
        Column name = shippers.columnNamed("name").orElseThrow();
        Schema after = new DropColumns(Shop.SHIPPERS, Set.of(name.id())).apply(SHOP).schema();
        var outcome = Rehearsal.of(SHOP.schema(), after, Shop.rows());
        assertThat(outcome.losses()).singleElement().satisfies(lost -> {
            assertThat(lost.what()).isEqualTo("shippers.name");
            assertThat(lost.count()).isEqualTo(3);
            assertThat(lost.examples()).hasSize(3);
        });
    }

    @Test
    void a_table_that_goes_is_there_before_only() throws IOException {
        Schema after = new DropTables(Set.of(Shop.SHIPPERS)).apply(SHOP).schema();
        var outcome = Rehearsal.of(SHOP.schema(), after, Shop.rows());
        assertThat(outcome.tables())
                .contains(new TableRows(Shop.SHIPPERS, "shippers", Optional.of(3L), Optional.empty()));
    }

    @Test
    void rows_that_are_refused_are_a_failure() throws IOException {
        Table customers = SHOP.schema().table(Shop.ORDERS);
        Table checked = customers.with(new keyline.model.Constraint.Check(
                new keyline.model.ConstraintId(9_000), "ck_never", "1 = 0"));
        var outcome = Rehearsal.of(SHOP.schema(), SHOP.with(checked).schema(), Shop.rows());
        assertThat(outcome.failure()).hasValueSatisfying(text -> assertThat(text).contains("ck_never"));
    }
}
