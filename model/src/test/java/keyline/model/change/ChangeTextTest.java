package keyline.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.Document;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.match.Matching;
import org.junit.jupiter.api.Test;

class ChangeTextTest {

    private static List<String> texts(Sketch present, Sketch read) {
        Document before = present.document();
        Document after = Matching.byName(before.schema(), read.document().schema()).applied(before);
        ChangeText text = new ChangeText(before.schema(), after.schema());
        return Changes.between(before.schema(), after.schema()).stream()
                .map(text::of)
                .toList();
    }

    @Test
    void columns_are_shown_before_and_after() {
        Sketch present = new Sketch();
        present.table("orders", "id int pk", "note text", "total int");
        Sketch read = new Sketch();
        read.table("orders", "id int pk", "placed date not null", "total bigint");

        assertThat(texts(present, read))
                .containsExactly(
                        "column note text",
                        "column placed date not null",
                        "column total int → total bigint",
                        "order of the columns");
    }

    @Test
    void a_foreign_key_names_both_sides_and_what_it_does() {
        Sketch present = new Sketch();
        Sketch read = new Sketch();
        for (Sketch sketch : List.of(present, read)) {
            sketch.table("customers", "id int pk");
            sketch.table("orders", "id int pk", "customer_id int");
        }
        TableId orders = read.document().schema().tableNamed("orders").orElseThrow().id();
        TableId customers = read.document().schema().tableNamed("customers").orElseThrow().id();
        read.foreignKey(orders, "customer_id", customers, "id");

        assertThat(texts(present, read))
                .containsExactly("foreign key fk_orders_customers (customer_id) → customers (id)");
        assertThat(texts(read, present)).hasSize(1);
    }

    @Test
    void tables_tell_how_large_they_are() {
        Sketch present = new Sketch();
        present.table("old", "id int pk");
        Sketch read = new Sketch();
        read.table("customers", "id int pk", "name text");

        assertThat(texts(present, read)).containsExactly("table old (1 column)", "table customers (2 columns)");
    }
}
