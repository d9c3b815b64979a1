package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import org.junit.jupiter.api.Test;

class LinkTablesTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk identity");
    private final TableId orders = sketch.table("orders", "id int pk");

    @Test
    void a_missing_column_is_made_with_the_type_of_the_key_but_without_its_numbering() {
        Edit edit = link(orders, customers, "id");
        assertThat(edit.label(sketch.document())).isEqualTo("Link orders to customers");
        sketch.perform(edit);
        Column made = sketch.get(orders).column(sketch.columnNamed(orders, "customer_id"));
        assertThat(made).isEqualTo(Column.of(made.id(), "customer_id", ColumnType.Plain.INTEGER));
        assertThat(parents(orders)).containsExactly("customer_id -> id");
    }

    @Test
    void a_key_that_begins_with_the_singular_keeps_its_name() {
        TableId people = sketch.table("people", "person_id int pk");
        sketch.perform(link(orders, people, "person_id"));
        assertThat(parents(orders)).containsExactly("person_id -> person_id");
    }

    @Test
    void an_existing_column_of_that_name_is_used() {
        TableId invoices = sketch.table("invoices", "Customer_ID bigint");
        sketch.perform(link(invoices, customers, "id"));
        assertThat(sketch.get(invoices).columns()).hasSize(1);
        assertThat(parents(invoices)).containsExactly("Customer_ID -> id");
    }

    @Test
    void an_existing_column_of_another_type_is_left_alone() {
        TableId invoices = sketch.table("invoices", "customer_id text");
        sketch.perform(link(invoices, customers, "id"));
        assertThat(parents(invoices)).containsExactly("customer_id_2 -> id");
    }

    @Test
    void a_second_link_to_the_same_table_makes_another_column() {
        sketch.perform(link(orders, customers, "id"));
        sketch.perform(link(orders, customers, "id"));
        assertThat(parents(orders)).containsExactly("customer_id -> id", "customer_id_2 -> id");
    }

    @Test
    void a_composite_key_is_mapped_column_by_column() {
        TableId lines = sketch.table("order_lines", "order_id int pk", "no int pk");
        TableId parcels = sketch.table("parcels", "id int pk", "order_line_no int");
        sketch.perform(link(parcels, lines, "order_id", "no"));
        assertThat(parents(parcels)).containsExactly("order_line_order_id -> order_id", "order_line_no -> no");
        assertThat(sketch.get(parcels).foreignKeys()).hasSize(1);
    }

    @Test
    void a_link_to_itself_names_the_parent() {
        sketch.perform(link(customers, customers, "id"));
        assertThat(parents(customers)).containsExactly("parent_id -> id");
    }

    @Test
    void a_drag_onto_a_header_makes_the_columns() {
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        LinkEnd key = new LinkEnd.OfColumn(customers, sketch.columnNamed(customers, "id"));
        Edit edit = new LinkColumns(key, new LinkEnd.OfTable(orders), id);
        assertThat(edit.label(sketch.document())).isEqualTo("Link orders to customers");
        Document after = sketch.perform(edit);
        assertThat(parents(orders)).containsExactly("customer_id -> id");
        assertThat(sketch.get(orders).foreignKeys().getFirst().id()).isEqualTo(id);
        assertThat(after.nextId()).isEqualTo(id.value() + 2);
    }

    @Test
    void what_is_refused_changes_nothing() {
        TableId notes = sketch.table("notes", "text text");
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        List<Edit> edits = List.of(
                link(orders, notes, "text"),
                new LinkTables(orders, new TableId(999), List.of(), id),
                new LinkColumns(new LinkEnd.OfTable(notes), new LinkEnd.OfTable(notes), id));
        assertThat(edits).allSatisfy(edit -> assertThat(edit.apply(sketch.document())).isSameAs(sketch.document()));
    }

    private Edit link(TableId child, TableId parent, String... key) {
        return new LinkTables(
                child, parent, sketch.columns(parent, key), sketch.document().newId(ConstraintId::new));
    }

    private List<String> parents(TableId child) {
        Table table = sketch.get(child);
        return table.foreignKeys().stream()
                .flatMap(key -> IntStream.range(0, key.columns().size())
                        .mapToObj(i -> table.column(key.columns().get(i)).name() + " -> "
                                + sketch.get(key.parent()).column(key.parentColumns().get(i)).name()))
                .toList();
    }
}
