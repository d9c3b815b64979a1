package keyline.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.Selection;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.Hit;
import keyline.app.command.Tool;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.edit.Link;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private static final ColumnId CITY_ID = new ColumnId(14);
    private static final ColumnId NAME = new ColumnId(12);
    private static final ColumnId PRODUCT_ID = new ColumnId(41);
    private static final ConstraintId FK_SHIPPER = new ConstraintId(59);
    private static final Hit CITY = new Hit.OnColumn(Shop.CUSTOMERS, CITY_ID);
    private static final Hit PRODUCT = new Hit.OnColumn(Shop.PRODUCTS, PRODUCT_ID);

    private final Drawing drawing = new Drawing();

    private List<ForeignKey> keys(TableId table) {
        return drawing.session().document().schema().table(table).foreignKeys();
    }

    private Drawing dragHandle(TableId table, ColumnId column) {
        Point start = drawing.row(table, column).plus(Drawing.WIDTH / 2, 0);
        Hit handle = new Hit.OnHandle(table, column, Side.RIGHT);
        return drawing.press(start, handle).drag(start.plus(30, 0), Hit.NOTHING);
    }

    private Link shown() {
        return ((Feedback.Linking) drawing.gesture().feedback()).link().orElseThrow();
    }

    @Test
    void the_side_with_the_key_is_the_parent_when_dragged_from_the_child() {
        dragHandle(Shop.CUSTOMERS, CITY_ID)
                .drag(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT)
                .release(PRODUCT);

        assertThat(keys(Shop.CUSTOMERS)).singleElement().satisfies(key -> {
            assertThat(key.columns()).containsExactly(CITY_ID);
            assertThat(key.parent()).isEqualTo(Shop.PRODUCTS);
            assertThat(key.parentColumns()).containsExactly(PRODUCT_ID);
        });
    }

    @Test
    void the_side_with_the_key_is_the_parent_when_dragged_from_the_parent() {
        dragHandle(Shop.PRODUCTS, PRODUCT_ID)
                .drag(drawing.row(Shop.CUSTOMERS, CITY_ID), CITY)
                .release(CITY);

        assertThat(keys(Shop.CUSTOMERS))
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(Shop.PRODUCTS));
        assertThat(keys(Shop.PRODUCTS)).isEmpty();
    }

    @Test
    void after_the_drop_the_relation_is_selected_and_its_popover_opens() {
        dragHandle(Shop.CUSTOMERS, CITY_ID)
                .drag(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT)
                .release(PRODUCT);

        ConstraintId made = keys(Shop.CUSTOMERS).getFirst().id();
        assertThat(drawing.opened())
                .containsExactly(new Opening.Relation(Shop.CUSTOMERS, made, drawing.row(Shop.PRODUCTS, PRODUCT_ID)));
        assertThat(drawing.session().selection())
                .isEqualTo(Selection.of(new Selection.OfRelation(Shop.CUSTOMERS, made)));
        assertThat(drawing.session().history().done()).hasSize(1);
    }

    @Test
    void over_a_column_that_is_no_key_the_reason_shows_and_a_drop_does_nothing() {
        Hit name = new Hit.OnColumn(Shop.CUSTOMERS, NAME);
        dragHandle(Shop.CUSTOMERS, CITY_ID).drag(drawing.row(Shop.CUSTOMERS, NAME), name);
        assertThat(shown())
                .isInstanceOfSatisfying(
                        Link.Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo("Neither customers.city_id nor customers.name is a primary key or unique."));

        drawing.release(name);
        assertThat(keys(Shop.CUSTOMERS)).isEmpty();
        assertThat(drawing.gesture()).isEqualTo(new Idle());
    }

    @Test
    void a_drop_on_nothing_and_escape_drop_it() {
        dragHandle(Shop.CUSTOMERS, CITY_ID).release(Hit.NOTHING);
        assertThat(drawing.gesture()).isEqualTo(new Idle());

        dragHandle(Shop.CUSTOMERS, CITY_ID)
                .drag(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT)
                .escape();
        assertThat(drawing.session().history().done()).isEmpty();
    }

    @Test
    void a_drop_on_a_header_links_the_whole_key_and_makes_the_missing_columns() {
        Hit header = new Hit.OnHeader(Shop.ORDER_LINES);
        drawing.take(new LinkTool());
        drawing.click(drawing.header(Shop.SHIPPERS), new Hit.OnHeader(Shop.SHIPPERS));
        drawing.click(drawing.header(Shop.ORDER_LINES), header);

        assertThat(keys(Shop.SHIPPERS))
                .singleElement()
                .satisfies(key -> assertThat(key.columns()).hasSize(2));
        assertThat(drawing.session().document().schema().table(Shop.SHIPPERS).columns())
                .extracting(column -> column.name())
                .contains("order_line_order_id", "order_line_line_no");
    }

    @Test
    void with_the_tool_two_clicks_make_a_relation_and_put_the_tool_away() {
        drawing.take(new LinkTool());
        drawing.click(drawing.row(Shop.CUSTOMERS, CITY_ID), CITY);
        assertThat(drawing.gesture().tool()).isEqualTo(Tool.RELATION);
        drawing.move(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT);
        assertThat(shown()).isInstanceOf(Link.Possible.class);
        drawing.click(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT);

        assertThat(keys(Shop.CUSTOMERS)).hasSize(1);
        assertThat(drawing.gesture()).isEqualTo(new Idle());
    }

    @Test
    void with_the_tool_a_drag_from_column_to_column_does_as_well() {
        drawing.take(new LinkTool());
        drawing.press(drawing.row(Shop.CUSTOMERS, CITY_ID), CITY)
                .drag(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT)
                .release(PRODUCT);

        assertThat(keys(Shop.CUSTOMERS)).hasSize(1);
    }

    @Test
    void the_parents_end_of_a_line_can_be_taken_to_another_key_in_one_step() {
        Hit end = new Hit.OnLine(Shop.ORDERS, FK_SHIPPER, Hit.Part.PARENT_END);
        drawing.press(new Point(640, 90), end)
                .drag(new Point(640, 200), Hit.NOTHING)
                .drag(drawing.row(Shop.PRODUCTS, PRODUCT_ID), PRODUCT)
                .release(PRODUCT);

        assertThat(keys(Shop.ORDERS))
                .filteredOn(key -> key.id().equals(FK_SHIPPER))
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(Shop.PRODUCTS));
        assertThat(drawing.session().history().done()).hasSize(1);
    }

    @Test
    void retargeting_to_a_column_that_is_no_key_leaves_the_old_one() {
        Hit end = new Hit.OnLine(Shop.ORDERS, FK_SHIPPER, Hit.Part.PARENT_END);
        Hit name = new Hit.OnColumn(Shop.CUSTOMERS, NAME);
        drawing.press(new Point(640, 90), end).drag(drawing.row(Shop.CUSTOMERS, NAME), name);
        assertThat(shown()).isEqualTo(new Link.Refused("customers.name isn't a primary key or unique."));
        drawing.release(name);

        assertThat(drawing.session().history().done()).isEmpty();
    }
}
