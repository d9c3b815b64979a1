package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Sketch;
import keyline.model.TableId;
import org.junit.jupiter.api.Test;

class LinkTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers =
            sketch.table("customers", "id int pk identity", "email varchar unique", "name varchar");
    private final TableId orders = sketch.table(
            "orders", "id int pk identity", "customer_id bigint", "email varchar", "note text", "on_day date");

    @Test
    void the_side_with_the_key_is_the_parent_whichever_way_the_drag_goes() {
        Link.Possible wanted = new Link.Possible(customerIdToId().child(), customers, customerIdToId().pairs());
        assertThat(drag(column(orders, "customer_id"), column(customers, "id"))).isEqualTo(wanted);
        assertThat(drag(column(customers, "id"), column(orders, "customer_id"))).isEqualTo(wanted);
    }

    private Link.Possible customerIdToId() {
        ColumnId child = sketch.columnNamed(orders, "customer_id");
        Link.Pair pair = new Link.Pair(Optional.of(child), "customer_id", sketch.columnNamed(customers, "id"));
        return new Link.Possible(orders, customers, List.of(pair));
    }

    @Test
    void of_two_keys_the_target_is_the_parent() {
        TableId profiles = sketch.table("profiles", "person int pk");
        TableId people = sketch.table("people", "id int pk");
        assertThat(drag(column(profiles, "person"), column(people, "id")))
                .extracting("child", "parent")
                .containsExactly(profiles, people);
        assertThat(drag(column(people, "id"), column(profiles, "person")))
                .extracting("child", "parent")
                .containsExactly(people, profiles);
    }

    @Test
    void of_two_keys_the_one_numbered_by_the_database_is_the_parent() {
        TableId profiles = sketch.table("profiles", "person int pk");
        assertThat(drag(column(customers, "id"), column(profiles, "person")))
                .extracting("child", "parent")
                .containsExactly(profiles, customers);
    }

    @Test
    void t2_without_a_key_on_either_side_it_is_refused() {
        assertRefused(
                drag(column(orders, "note"), column(customers, "name")),
                "Neither orders.note nor customers.name is a primary key or unique.");
    }

    @Test
    void t3_types_that_do_not_compare_are_refused() {
        assertRefused(
                drag(column(orders, "note"), column(customers, "id")),
                "orders.note is text, customers.id is int: their values can't be compared.");
        assertThat(drag(column(orders, "email"), column(customers, "email"))).isInstanceOf(Link.Possible.class);
    }

    @Test
    void t4_an_autoincrement_column_can_not_be_a_foreign_key() {
        assertRefused(
                drag(column(orders, "id"), column(customers, "id")),
                "orders.id is numbered by the database, so it can't take its values from another table.");
    }

    @Test
    void t5_a_part_of_a_composite_key_is_refused() {
        TableId lines = sketch.table("lines", "order_id int pk", "line_no int pk");
        assertRefused(
                drag(column(orders, "customer_id"), column(lines, "line_no")),
                "lines.line_no is only a part of the key (order_id, line_no): drop on the header of lines to link the"
                        + " whole key.");
    }

    @Test
    void t5_a_table_may_refer_to_itself() {
        TableId people = sketch.table("people", "id int pk", "boss_id int");
        assertThat(drag(column(people, "id"), column(people, "boss_id")))
                .extracting("child", "parent")
                .containsExactly(people, people);
        assertRefused(drag(column(people, "id"), column(people, "id")), "A column can't refer to itself.");
    }

    @Test
    void the_same_link_is_not_made_twice() {
        sketch.foreignKey(orders, "customer_id", customers, "id");
        assertRefused(
                drag(column(orders, "customer_id"), column(customers, "id")),
                "orders.customer_id refers to customers.id already.");
    }

    @Test
    void a_column_dropped_on_a_header_refers_to_its_key() {
        assertThat(drag(column(orders, "customer_id"), header(customers))).isEqualTo(customerIdToId());
        assertThat(drag(header(customers), column(orders, "customer_id"))).isEqualTo(customerIdToId());
    }

    @Test
    void a_key_dropped_on_a_header_gives_its_values_to_a_column_of_that_table() {
        assertThat(drag(column(customers, "id"), header(orders))).isEqualTo(customerIdToId());
    }

    @Test
    void a_key_that_bears_the_name_of_a_reference_is_the_child() {
        TableId profiles = sketch.table("profiles", "customer_id int pk");
        assertThat(drag(column(profiles, "customer_id"), header(customers)))
                .extracting("child", "parent")
                .containsExactly(profiles, customers);
    }

    @Test
    void of_two_headers_the_second_is_the_parent_when_it_has_a_key() {
        TableId notes = sketch.table("notes", "text text");
        assertThat(drag(header(orders), header(customers))).isEqualTo(customerIdToId());
        assertThat(drag(header(customers), header(notes)))
                .extracting("child", "parent")
                .containsExactly(notes, customers);
        assertRefused(
                drag(header(notes), header(notes)),
                "Neither notes nor notes has a primary key or unique constraint to refer to.");
        assertRefused(
                drag(column(orders, "note"), header(notes)),
                "notes has no primary key or unique constraint to refer to.");
    }

    @Test
    void what_is_gone_is_refused() {
        assertRefused(
                drag(header(new TableId(999)), header(customers)), "The table or column isn't there any more.");
        assertRefused(
                drag(new LinkEnd.OfColumn(orders, new ColumnId(999)), header(customers)),
                "The table or column isn't there any more.");
    }

    private LinkEnd column(TableId table, String name) {
        return new LinkEnd.OfColumn(table, sketch.columnNamed(table, name));
    }

    private static LinkEnd header(TableId table) {
        return new LinkEnd.OfTable(table);
    }

    private Link drag(LinkEnd from, LinkEnd to) {
        return Link.between(sketch.document(), from, to);
    }

    private static void assertRefused(Link link, String reason) {
        assertThat(link).isEqualTo(new Link.Refused(reason));
    }
}
