package keyline.model.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.edit.Edit;
import keyline.model.edit.RandomEdits;
import keyline.model.edit.TakeChanges;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class MatchingTest {

    /// The same design, as a reader makes it: under other ids.
    private static Schema reread(Document document) {
        Document later =
                document.taking(new keyline.model.TableId(document.nextId() + 899));
        return Matching.byName(Schema.empty(), document.schema()).applied(later).schema();
    }

    private static List<Change> changes(Document present, Schema read) {
        Document wanted = Matching.byName(present.schema(), read).applied(present);
        return Changes.between(present, wanted);
    }

    @Test
    void a_design_that_is_read_again_is_unchanged() {
        Document shop = Shop.document();

        assertThat(reread(shop).tables().keys())
                .doesNotContainAnyElementsOf(shop.schema().tables().keys());
        assertThat(changes(shop, reread(shop))).isEmpty();
    }

    @Test
    void what_is_new_changed_and_gone_is_told_by_names() {
        Sketch present = new Sketch();
        TableId orders = present.table("orders", "id int pk", "note text", "total int");
        present.table("old", "id int pk");
        Sketch read = new Sketch();
        read.table("customers", "id int pk");
        read.table("ORDERS", "id int pk", "total bigint", "placed date");

        List<Change> changes = changes(present.document(), read.document().schema());

        assertThat(changes)
                .hasExactlyElementsOfTypes(
                        Change.TableRenamed.class,
                        Change.ColumnDropped.class,
                        Change.ColumnAdded.class,
                        Change.ColumnChanged.class,
                        Change.TableDropped.class,
                        Change.TableAdded.class);
        assertThat(changes)
                .filteredOn(Change.InTable.class::isInstance)
                .allMatch(change -> ((Change.InTable) change).table().equals(orders));
    }

    @Test
    void a_name_that_the_design_derives_is_no_change_when_a_script_spells_it_out() {
        Sketch present = new Sketch();
        TableId customers = present.table("customers", "id int pk");
        TableId orders = present.table("orders", "id int pk", "customer_id int");
        present.foreignKey(orders, "customer_id", customers, "id");
        Document document = present.document();
        Document named = Document.empty().with(spelledOut(document.schema()));

        assertThat(changes(document, named.schema())).isEmpty();
    }

    private static Schema spelledOut(Schema schema) {
        Schema named = schema;
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                named = named.with(table.with(new ForeignKey(
                        key.id(),
                        Names.of(key, table, schema),
                        key.columns(),
                        key.parent(),
                        key.parentColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral())));
            }
        }
        return named;
    }

    @Test
    void a_rename_is_only_suggested() {
        Sketch present = new Sketch();
        present.table("customer", "id int pk", "name text", "mail text");
        Sketch read = new Sketch();
        read.table("clients", "id int pk", "name text", "email text");
        Document before = present.document();

        Matching matching = Matching.byName(before.schema(), read.document().schema());

        assertThat(Changes.between(before, matching.applied(before)))
                .hasExactlyElementsOfTypes(Change.TableDropped.class, Change.TableAdded.class);
        assertThat(matching.suggestions())
                .extracting(Rename::before, Rename::after)
                .containsExactly(tuple("customer", "clients"));

        Matching confirmed = matching.with(matching.suggestions().getFirst());

        assertThat(confirmed.suggestions())
                .extracting(Rename::before, Rename::after)
                .containsExactly(tuple("mail", "email"));
        confirmed = confirmed.with(confirmed.suggestions().getFirst());
        assertThat(Changes.between(before, confirmed.applied(before)))
                .hasExactlyElementsOfTypes(Change.TableRenamed.class, Change.ColumnChanged.class);
    }

    @Test
    void taking_all_changes_gives_what_was_read() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Document before = edited(Document.empty(), random);
            Document after = edited(before, random);

            Document taken = new TakeChanges("Take", Changes.between(before, after)).apply(before);

            assertThat(taken.schema()).as("seed %d", seed).isEqualTo(after.schema());
        }
    }

    private static Document edited(Document document, Random random) {
        Document edited = document;
        for (int i = 0; i < 60; i++) {
            Edit edit = RandomEdits.next(random, edited);
            edited = edit.apply(edited);
        }
        return edited;
    }

    @Test
    void tables_that_are_added_as_new_get_free_names_and_share_nothing() {
        Sketch present = new Sketch();
        present.table("orders", "id int pk");
        present.table("orders_2", "id int pk");
        Sketch read = new Sketch();
        TableId orders = read.table("Orders", "id int pk");
        TableId lines = read.table("lines", "id int pk", "order_id int");
        read.foreignKey(lines, "order_id", orders, "id");

        Merged merged = Matching.asNew(
                        present.document().schema(), read.document().schema())
                .merged(present.document());

        assertThat(merged.document().schema().tables().stream().map(Table::name))
                .containsExactly("Orders_3", "lines");
        assertThat(merged.ids()).containsKeys(orders, lines);
    }

    @Test
    void rows_come_to_the_columns_that_theirs_have_become() {
        Sketch present = new Sketch();
        TableId mine = present.table("orders", "note text", "id int pk");
        Sketch read = new Sketch();
        read.table("orders", "id int pk", "total int");
        SampleRows rows = (_, row) -> row.accept(List.of(new Value.Int(7), new Value.Int(12)));

        Schema theirs = read.document().schema();
        Merged merged = Matching.byName(present.document().schema(), theirs).merged(present.document());
        List<List<Value>> brought = new ArrayList<>();
        merged.rows(theirs, rows, _ -> true).forEach(present.document().schema().table(mine), brought::add);

        assertThat(brought).containsExactly(List.of(Value.NULL, new Value.Int(7)));
    }
}
