package keyline.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropTables;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import keyline.model.migration.Fillings;
import keyline.persistence.database.Rehearsal.TableRows;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Document SHOP = Shop.document();

    private static Rehearsal.Outcome rehearsed(Schema after) throws IOException {
        return new Rehearsal(SHOP.schema(), after, Fillings.NONE).of(Shop.rows(), new Patience(Integer.MAX_VALUE));
    }

    /// Somebody who waits for so many reports.
    private static final class Patience implements Rehearsal.Watch {

        private final List<Double> told = new ArrayList<>();
        private final int patience;

        Patience(int patience) {
            this.patience = patience;
        }

        @Override
        public void at(double share, String what) {
            told.add(share);
        }

        @Override
        public boolean isCancelled() {
            return told.size() > patience;
        }
    }

    @Test
    void it_says_how_far_it_is_and_can_be_cancelled() throws IOException {
        Schema after = new RenameTable(Shop.ORDERS, "purchases").apply(SHOP).schema();
        Rehearsal rehearsal = new Rehearsal(SHOP.schema(), after, Fillings.NONE);
        Patience patience = new Patience(Integer.MAX_VALUE);
        rehearsal.of(Shop.rows(), patience);

        assertThat(patience.told)
                .isSorted()
                .allMatch(share -> share >= 0 && share <= 1)
                .hasSizeGreaterThan(5);
        assertThatThrownBy(() -> rehearsal.of(Shop.rows(), new Patience(2)))
                .isInstanceOf(IOException.class)
                .hasMessage("The rehearsal was cancelled.");
    }

    @Test
    void a_value_for_a_new_column_is_tried_too() throws IOException {
        Table shippers = SHOP.schema().table(Shop.SHIPPERS);
        Column rank =
                new Column(new ColumnId(9_001), "rank", ColumnType.Plain.INTEGER, false, new ValueSource.None(), "");
        Table ranked = shippers.withColumns(Stream.concat(shippers.columns().stream(), Stream.of(rank))
                        .toList())
                .with(new Constraint.Check(new ConstraintId(9_002), "ck_rank", "rank > 5"));
        Schema after = SHOP.with(ranked).schema();

        assertThat(rehearsed(after).failure()).isPresent();
        assertThat(new Rehearsal(SHOP.schema(), after, Fillings.NONE.with(rank.id(), "7"))
                        .of(Shop.rows(), new Patience(Integer.MAX_VALUE))
                        .failure())
                .isEmpty();
    }

    @Test
    void rows_are_counted_before_and_after() throws IOException {
        Schema after = new RenameTable(Shop.ORDERS, "purchases").apply(SHOP).schema();
        var outcome = rehearsed(after);
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.tables()).allSatisfy(rows -> assertThat(rows.after()).isEqualTo(rows.before()));
    }

    @Test
    void values_that_go_are_counted_and_shown() throws IOException {
        Table shippers = SHOP.schema().table(Shop.SHIPPERS);
        Column name = shippers.columnNamed("name").orElseThrow();
        Schema after =
                new DropColumns(Shop.SHIPPERS, Set.of(name.id())).apply(SHOP).schema();
        var outcome = rehearsed(after);
        assertThat(outcome.losses()).singleElement().satisfies(lost -> {
            assertThat(lost.what()).isEqualTo("shippers.name");
            assertThat(lost.count()).isEqualTo(3);
            assertThat(lost.columns()).containsExactly("shipper_id", "name");
            assertThat(lost.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(2));
        });
    }

    @Test
    void a_table_that_goes_is_there_before_only() throws IOException {
        Schema after = new DropTables(Set.of(Shop.SHIPPERS)).apply(SHOP).schema();
        var outcome = rehearsed(after);
        assertThat(outcome.tables())
                .contains(new TableRows(Shop.SHIPPERS, "shippers", Optional.of(3L), Optional.empty()));
    }

    @Test
    void rows_that_are_refused_are_a_failure() throws IOException {
        Table customers = SHOP.schema().table(Shop.ORDERS);
        Table checked = customers.with(new Constraint.Check(new ConstraintId(9_000), "ck_never", "1 = 0"));
        var outcome = rehearsed(SHOP.with(checked).schema());
        assertThat(outcome.failure())
                .hasValueSatisfying(text -> assertThat(text).contains("ck_never"));
    }
}
