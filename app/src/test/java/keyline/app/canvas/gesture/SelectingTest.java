package keyline.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.canvas.gesture.Pointer.Held;
import keyline.app.canvas.scene.Hit;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class SelectingTest {

    private static final ColumnId CUSTOMER_ID = new ColumnId(52);
    private static final ConstraintId FK_CUSTOMER = new ConstraintId(58);
    private static final Point EMPTY = new Point(20, 700);

    private final Drawing drawing = new Drawing();

    private List<Selection.Item> selected() {
        return drawing.session().selection().items();
    }

    private static Hit header(TableId table) {
        return new Hit.OnHeader(table);
    }

    @Test
    void a_click_selects_a_table_and_another_one_instead() {
        drawing.click(drawing.header(Shop.ORDERS), header(Shop.ORDERS));
        drawing.click(drawing.header(Shop.CUSTOMERS), header(Shop.CUSTOMERS));

        assertThat(selected()).containsExactly(new OfNode(Shop.CUSTOMERS));
        assertThat(drawing.gesture()).isEqualTo(new Idle());
    }

    @Test
    void a_click_with_ctrl_or_shift_adds_and_takes_away() {
        drawing.click(drawing.header(Shop.ORDERS), header(Shop.ORDERS));
        drawing.click(drawing.header(Shop.CUSTOMERS), header(Shop.CUSTOMERS), Held.SHORTCUT);
        drawing.click(drawing.header(Shop.PRODUCTS), header(Shop.PRODUCTS), Held.SHIFT);
        drawing.click(drawing.header(Shop.ORDERS), header(Shop.ORDERS), Held.SHIFT);

        assertThat(selected()).containsExactly(new OfNode(Shop.CUSTOMERS), new OfNode(Shop.PRODUCTS));
    }

    @Test
    void a_click_on_one_of_several_selected_leaves_only_that() {
        drawing.session().select(new Selection(List.of(new OfNode(Shop.ORDERS), new OfNode(Shop.CUSTOMERS))));

        drawing.press(drawing.header(Shop.ORDERS), header(Shop.ORDERS));
        assertThat(selected()).hasSize(2);
        drawing.release(header(Shop.ORDERS));

        assertThat(selected()).containsExactly(new OfNode(Shop.ORDERS));
    }

    @Test
    void a_click_on_a_row_selects_the_column_and_on_nothing_deselects() {
        drawing.click(drawing.row(Shop.ORDERS, CUSTOMER_ID), new Hit.OnColumn(Shop.ORDERS, CUSTOMER_ID));
        assertThat(selected()).containsExactly(new OfColumn(Shop.ORDERS, CUSTOMER_ID));

        drawing.click(EMPTY, Hit.NOTHING);
        assertThat(selected()).isEmpty();
    }

    @Test
    void a_marquee_lights_what_it_touches_while_it_is_drawn() {
        drawing.press(new Point(20, 30), Hit.NOTHING).drag(new Point(400, 100), Hit.NOTHING);
        assertThat(lit()).containsOnly(new OfNode(Shop.CUSTOMERS), new OfNode(Shop.ORDERS));

        drawing.drag(new Point(100, 100), Hit.NOTHING);
        assertThat(lit()).containsOnly(new OfNode(Shop.CUSTOMERS));
    }

    private List<Selection.Item> lit() {
        return ((Feedback.Marquee) drawing.gesture().feedback()).touched().items();
    }

    @Test
    void a_marquee_selects_once_when_it_is_released() {
        List<Selection> told = new ArrayList<>();
        drawing.session().observeSelection(told::add);
        drawing.press(new Point(20, 30), Hit.NOTHING);
        drawing.drag(new Point(100, 100), Hit.NOTHING).drag(new Point(400, 100), Hit.NOTHING);
        assertThat(told).isEmpty();

        drawing.release(Hit.NOTHING);
        assertThat(told).hasSize(1);
        assertThat(selected()).containsOnly(new OfNode(Shop.CUSTOMERS), new OfNode(Shop.ORDERS));
        assertThat(drawing.gesture().feedback()).isEqualTo(Feedback.NONE);
    }

    @Test
    void a_marquee_with_shift_adds_to_the_selection() {
        drawing.click(drawing.header(Shop.PRODUCTS), header(Shop.PRODUCTS));
        drawing.press(new Point(20, 30), Hit.NOTHING, Held.SHIFT);
        drawing.drag(new Point(100, 100), Hit.NOTHING, Held.SHIFT).release(Hit.NOTHING, Held.SHIFT);

        assertThat(selected()).containsExactly(new OfNode(Shop.PRODUCTS), new OfNode(Shop.CUSTOMERS));
    }

    @Test
    void escape_drops_a_marquee_and_what_it_selected() {
        drawing.click(drawing.header(Shop.PRODUCTS), header(Shop.PRODUCTS));
        drawing.press(new Point(20, 30), Hit.NOTHING).drag(new Point(900, 700), Hit.NOTHING);
        drawing.escape();

        assertThat(selected()).containsExactly(new OfNode(Shop.PRODUCTS));
    }

    @Test
    void a_double_click_on_a_lines_end_selects_the_table_there_with_its_neighbours() {
        drawing.doubleClick(EMPTY, new Hit.OnLine(Shop.ORDERS, FK_CUSTOMER, Hit.Part.CHILD_END));

        assertThat(selected())
                .containsExactly(
                        new OfNode(Shop.ORDERS),
                        new OfNode(Shop.CUSTOMERS),
                        new OfNode(Shop.SHIPPERS),
                        new OfNode(Shop.ORDER_LINES));
    }

    @Test
    void a_click_on_a_line_opens_its_popover_and_a_double_click_the_inspector() {
        Hit line = new Hit.OnLine(Shop.ORDERS, FK_CUSTOMER, Hit.Part.MIDDLE);
        drawing.doubleClick(EMPTY, line);

        assertThat(drawing.opened())
                .containsExactly(new Opening.Relation(Shop.ORDERS, FK_CUSTOMER, EMPTY), new Opening.Inspector());
        assertThat(selected()).containsExactly(new Selection.OfRelation(Shop.ORDERS, FK_CUSTOMER));
    }

    @Test
    void a_double_click_edits_what_is_there_and_makes_a_table_on_nothing() {
        drawing.doubleClick(drawing.header(Shop.ORDERS), header(Shop.ORDERS));
        drawing.doubleClick(drawing.row(Shop.ORDERS, CUSTOMER_ID), new Hit.OnColumn(Shop.ORDERS, CUSTOMER_ID));
        drawing.doubleClick(new Point(21, 701), Hit.NOTHING);

        assertThat(drawing.opened())
                .containsExactly(
                        new Opening.EditTable(Shop.ORDERS),
                        new Opening.EditColumn(Shop.ORDERS, CUSTOMER_ID),
                        new Opening.NewTable(new Point(20, 700)));
    }
}
