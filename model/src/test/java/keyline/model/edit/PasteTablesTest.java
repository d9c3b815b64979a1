package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class PasteTablesTest {

    private static final Document SHOP = Shop.document();

    private static PasteTables paste(Document source, Document into) {
        Map<TableId, Point> places = Map.of(Shop.ORDERS, new Point(0, 500), Shop.ORDER_LINES, new Point(300, 500));
        return new PasteTables(source, places, into.firstDiagram().id());
    }

    private static Table named(String name, Document document) {
        return document.schema().tableNamed(name).orElseThrow();
    }

    @Test
    void pasted_tables_refer_to_each_other_and_to_the_others_of_the_same_document() {
        Document after = paste(SHOP, SHOP).apply(SHOP);

        Table lines = named("order_lines_2", after);
        Table orders = named("orders_2", after);
        assertThat(lines.foreignKeys()).extracting(key -> key.parent()).containsExactly(orders.id(), Shop.PRODUCTS);
        assertThat(orders.foreignKeys()).extracting(key -> key.parent()).containsExactly(Shop.CUSTOMERS, Shop.SHIPPERS);
        assertThat(after.firstDiagram().boxes().get(orders.id()).at()).isEqualTo(new Point(0, 500));
        assertThat(after.schema().table(Shop.ORDERS)).isEqualTo(SHOP.schema().table(Shop.ORDERS));
    }

    @Test
    void in_another_document_they_keep_their_names_and_lose_the_keys_to_what_is_not_there() {
        Document after = paste(SHOP, Document.empty()).apply(Document.empty());

        assertThat(named("orders", after).foreignKeys()).isEmpty();
        assertThat(named("order_lines", after).foreignKeys())
                .extracting(key -> key.parent())
                .containsExactly(named("orders", after).id());
    }

    @Test
    void what_was_cut_comes_back_under_its_name() {
        Document cut = new DropTables(Set.of(Shop.ORDERS, Shop.ORDER_LINES)).apply(SHOP);
        PasteTables paste = paste(SHOP, cut);
        Document after = paste.apply(cut);

        assertThat(named("orders", after).foreignKeys()).hasSize(2);
        assertThat(paste.copies(cut))
                .containsOnly(
                        named("orders", after).id(), named("order_lines", after).id());
    }

    @Test
    void a_type_of_the_other_document_is_found_by_name_or_stays_in_words() {
        TypeId status = new TypeId(90);
        Document typed = SHOP.with(SHOP.schema()
                        .with(new NamedType.EnumType(status, Namespace.DEFAULT.id(), "status", List.of("new"), "")))
                .taking(status);
        Column first = typed.schema().table(Shop.ORDERS).columns().getFirst();
        Document source =
                typed.with(typed.schema().table(Shop.ORDERS).with(first.withType(new ColumnType.Named(status))));

        Document elsewhere = paste(source, Document.empty()).apply(Document.empty());

        assertThat(named("orders", elsewhere).columns().getFirst().type()).isEqualTo(new ColumnType.Verbatim("status"));
    }
}
