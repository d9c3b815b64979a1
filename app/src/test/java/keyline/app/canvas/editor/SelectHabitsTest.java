package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.TestInstance;

/// What selects, and what is done with what is selected, made by hand on the canvas.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectHabitsTest {

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private Studio begin(double zoom) {
        return studio.begin(NearShop.document(), NearShop.view(zoom));
    }

    private List<NodeId> selected() {
        return studio.session().selection().nodes();
    }

    private int tables() {
        return studio.session().document().schema().tables().size();
    }

    @AtEachZoom
    void a_drag_on_the_empty_canvas_selects_what_it_touches(double zoom) {
        begin(zoom).drag(studio.screen(new Point(1980, 1480)), studio.header(Shop.SHIPPERS));

        assertThat(selected()).containsExactlyInAnyOrder(Shop.CUSTOMERS, Shop.SHIPPERS);
        assertThat(studio.canvas().viewport()).isEqualTo(NearShop.view(zoom));
    }

    @AtEachZoom
    void ctrl_or_shift_with_a_click_adds_and_takes_away(double zoom) {
        begin(zoom).click(studio.header(Shop.CUSTOMERS));
        studio.click(studio.header(Shop.ORDERS), KeyCode.SHORTCUT);
        studio.click(studio.header(Shop.SHIPPERS), KeyCode.SHIFT);
        assertThat(selected()).containsExactly(Shop.CUSTOMERS, Shop.ORDERS, Shop.SHIPPERS);

        studio.click(studio.header(Shop.ORDERS), KeyCode.SHORTCUT);
        studio.click(studio.header(Shop.CUSTOMERS), KeyCode.SHIFT);
        assertThat(selected()).containsExactly(Shop.SHIPPERS);
    }

    @AtEachZoom
    void shift_with_a_drag_on_the_empty_canvas_adds_what_it_touches(double zoom) {
        begin(zoom).click(studio.header(Shop.ORDERS));
        studio.robot().hold(KeyCode.SHIFT);
        studio.drag(studio.screen(new Point(1980, 1480)), studio.header(Shop.CUSTOMERS));
        studio.robot().letGo(KeyCode.SHIFT);

        assertThat(selected()).containsExactlyInAnyOrder(Shop.ORDERS, Shop.CUSTOMERS);
    }

    @AtEachZoom
    void ctrl_a_selects_all_and_escape_nothing(double zoom) {
        begin(zoom).keys(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(selected()).hasSize(6);
        studio.keys(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @AtEachZoom
    void del_deletes_from_the_model_and_ctrl_del_takes_off_this_diagram(double zoom) {
        begin(zoom).click(studio.header(Shop.SHIPPERS)).keys(KeyCode.DELETE);
        assertThat(tables()).isEqualTo(5);
        studio.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(studio.session().document()).isEqualTo(NearShop.document());

        studio.click(studio.header(Shop.SHIPPERS)).keys(KeyCode.SHORTCUT, KeyCode.DELETE);
        assertThat(tables()).isEqualTo(6);
        assertThat(studio.session().diagram().boxes().has(Shop.SHIPPERS)).isFalse();
    }

    @AtEachZoom
    void tables_are_duplicated_copied_cut_and_pasted(double zoom) {
        begin(zoom).click(studio.header(Shop.SHIPPERS)).keys(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(tables()).isEqualTo(7);
        studio.keys(KeyCode.SHORTCUT, KeyCode.C).keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(tables()).isEqualTo(8);
        studio.keys(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(tables()).isEqualTo(7);
        studio.keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(tables()).isEqualTo(8);
        assertThat(selected()).hasSize(1);
    }

    @AtEachZoom
    void steps_are_undone_and_redone_by_both_keys(double zoom) {
        Point2D from = begin(zoom).header(Shop.SHIPPERS);
        studio.drag(from, from.add(0, 40 * zoom));
        var moved = studio.session().document();
        studio.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(studio.session().document()).isEqualTo(NearShop.document());
        studio.keys(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(studio.session().document()).isEqualTo(moved);
        studio.keys(KeyCode.SHORTCUT, KeyCode.Z).keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(studio.session().document()).isEqualTo(moved);
    }

    @AtEachZoom
    void ctrl_f_finds_ctrl_k_commands_and_ctrl_s_saves(double zoom) {
        begin(zoom).click(studio.header(Shop.SHIPPERS));
        studio.keys(KeyCode.SHORTCUT, KeyCode.F).keys(KeyCode.SHORTCUT, KeyCode.K);
        studio.keys(KeyCode.SHORTCUT, KeyCode.S);

        assertThat(studio.outside().asked()).containsExactly("open find", "open palette", "save");
    }
}
