package keyline.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import keyline.app.canvas.gesture.MatchCount.Matches;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class LinkHintTest {

    private static final Document SHOP = Shop.document();
    private static final LinkEnd CITY = new LinkEnd.OfColumn(Shop.CUSTOMERS, new ColumnId(14));
    private static final LinkEnd PRODUCT = new LinkEnd.OfColumn(Shop.PRODUCTS, new ColumnId(41));

    private static LinkHint hint(LinkEnd from, LinkEnd to, Optional<Matches> matches) {
        return LinkHint.of(Link.between(SHOP, from, to), matches, SHOP.schema());
    }

    @Test
    void it_says_which_table_becomes_the_child_whichever_way_the_relation_is_drawn() {
        LinkHint hint = new LinkHint("customers.city_id → products.product_id", "customers becomes the child");

        assertThat(hint(CITY, PRODUCT, Optional.empty())).isEqualTo(hint);
        assertThat(hint(PRODUCT, CITY, Optional.empty())).isEqualTo(hint);
    }

    @Test
    void it_says_how_many_rows_match_once_that_is_known() {
        assertThat(hint(CITY, PRODUCT, Optional.of(new Matches(1_126, 1_128))).detail())
                .isEqualTo("customers becomes the child, 1,126 of 1,128 rows match");
    }

    @Test
    void it_names_the_columns_that_are_added() {
        LinkEnd lines = new LinkEnd.OfTable(Shop.ORDER_LINES);

        assertThat(hint(new LinkEnd.OfTable(Shop.SHIPPERS), lines, Optional.empty()))
                .isEqualTo(new LinkHint(
                        "shippers (order_line_order_id, order_line_line_no) → order_lines (order_id, line_no)",
                        "shippers becomes the child, order_line_order_id and order_line_line_no added"));
    }

    @Test
    void it_gives_the_reason_where_nothing_would_come_of_it() {
        assertThat(hint(CITY, new LinkEnd.OfColumn(Shop.PRODUCTS, new ColumnId(43)), Optional.empty())
                        .headline())
                .startsWith("Neither customers.city_id nor products.price");
    }
}
