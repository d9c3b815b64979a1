package keyline.app.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.outline.OutlineItem.OfNode;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.example.Shop;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;
import org.junit.jupiter.api.Test;

class OutlineItemsTest {

    private static final StoreState THREE_OFFENDERS = new StoreState(
            1,
            IdMap.empty(),
            List.of(new Pending(Shop.ORDER_LINES, new Pending.OfNotNull(new ColumnId(71)), 3)),
            List.of(),
            Optional.empty());

    @Test
    void tables_stand_in_the_order_of_their_names_with_colour_columns_and_offenders() {
        assertThat(items(Shop.document()).matching("", Set.of()).subList(0, 3))
                .containsExactly(
                        new OfNode(Shop.CUSTOMERS, "customers", "#4C9A8A", 4, 1, 0),
                        new OfNode(Shop.EMPLOYEES, "employees", "#4C9A8A", 3, 1, 0),
                        new OfNode(Shop.ORDER_LINES, "order_lines", "#2F6FEB", 4, 2, 3));
    }

    @Test
    void views_and_types_stand_under_headings_of_their_own() {
        Document document = Shop.document();
        document = document.with(document.schema()
                .with(new View(new ViewId(200), Namespace.DEFAULT.id(), "sales", "select 1", ""))
                .with(new NamedType.EnumType(new TypeId(201), Namespace.DEFAULT.id(), "state", List.of("new"), "")));

        assertThat(items(document).matching("", Set.of()))
                .extracting(OutlineItem::name)
                .endsWith("Views", "sales", "Enums and domains", "state");
    }

    @Test
    void the_filter_ignores_case_and_headings_without_lines_go() {
        assertThat(items(Shop.document()).matching(" ORDER", Set.of()))
                .extracting(OutlineItem::name)
                .containsExactly("order_lines", "orders");
    }

    @Test
    void below_an_opened_table_stand_its_foreign_keys_and_those_that_refer_to_it() {
        assertThat(items(Shop.document()).matching("order", Set.of(Shop.ORDERS)))
                .extracting(OutlineItem::name)
                .containsExactly(
                        "order_lines",
                        "orders",
                        "customer_id → customers",
                        "shipper_id → shippers",
                        "← order_lines.order_id");
    }

    private static OutlineItems items(Document document) {
        return new OutlineItems(document, document.firstDiagram(), THREE_OFFENDERS);
    }
}
