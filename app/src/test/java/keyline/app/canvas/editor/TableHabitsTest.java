package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.Robot;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Table;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.TestInstance;

/// What makes tables and columns, made by hand on the canvas.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableHabitsTest {

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    private Point2D begin(double zoom) {
        studio.begin(NearShop.document(), NearShop.view(zoom));
        return studio.screen(NearShop.EMPTY);
    }

    private Point place(String table) {
        return studio.session().diagram().boxes().get(studio.table(table).id()).at();
    }

    private List<String> columns(String name) {
        Table table = studio.table(name);
        return table.columns().stream()
                .map(column ->
                        ColumnText.of(column, table, studio.session().document().schema()))
                .toList();
    }

    private boolean isTyping() {
        return Robot.fx(() -> studio.canvas().lookup(".in-place") != null);
    }

    @AtEachZoom
    void t_and_a_click_make_a_table_whose_name_is_typed_at_once(double zoom) {
        Point2D empty = begin(zoom);
        studio.keys(KeyCode.T).click(empty).type("a").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(place("a")).isEqualTo(new Point(2088, 1808));
        assertThat(isTyping()).isFalse();
    }

    @AtEachZoom
    void a_double_click_on_the_empty_canvas_makes_a_table(double zoom) {
        Point2D empty = begin(zoom);
        studio.doubleClick(empty).type("b").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(place("b")).isEqualTo(new Point(2088, 1808));
    }

    @AtEachZoom
    void the_menu_of_the_canvas_makes_a_table_where_it_was_opened(double zoom) {
        Point2D empty = begin(zoom);
        studio.robot().clickWith(MouseButton.SECONDARY, studio.canvas(), empty.getX(), empty.getY());
        assertThat(studio.windows()).isEqualTo(2);
        studio.choose("New Table").type("c").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(studio.windows()).isEqualTo(1);
        assertThat(place("c").x()).isBetween(2086.0, 2092.0);
        assertThat(place("c").y()).isBetween(1806.0, 1812.0);
    }

    @AtEachZoom
    void the_menu_of_a_table_edits_duplicates_links_and_deletes(double zoom) {
        begin(zoom);
        Point2D header = studio.header(Shop.SHIPPERS);
        studio.robot().clickWith(MouseButton.SECONDARY, studio.canvas(), header.getX(), header.getY());
        List<String> labels = studio.menu();
        studio.keys(KeyCode.ESCAPE);

        assertThat(labels).contains("Edit", "Relation from Here", "Duplicate", "Delete");
        assertThat(studio.session().selection().nodes()).containsExactly(Shop.SHIPPERS);
        assertThat(studio.windows()).isEqualTo(1);
    }

    @AtEachZoom
    void a_double_click_on_the_header_edits_the_name_and_goes_on_to_the_columns(double zoom) {
        begin(zoom);
        studio.doubleClick(studio.header(Shop.SHIPPERS)).type("d").keys(KeyCode.ENTER);
        assertThat(isTyping()).isTrue();
        studio.type("i").keys(KeyCode.ESCAPE);

        assertThat(studio.session().document().schema().table(Shop.SHIPPERS).name())
                .isEqualTo("d");
        assertThat(columns("d")).hasSize(2);
    }

    @AtEachZoom
    void enter_edits_the_selected_table(double zoom) {
        begin(zoom);
        studio.click(studio.header(Shop.SHIPPERS)).keys(KeyCode.ENTER).type("e").keys(KeyCode.ENTER);
        studio.keys(KeyCode.ESCAPE);

        assertThat(studio.session().document().schema().table(Shop.SHIPPERS).name())
                .isEqualTo("e");
    }

    @AtEachZoom
    void f2_renames_a_table_and_a_column_in_place(double zoom) {
        begin(zoom);
        studio.click(studio.header(Shop.SHIPPERS)).keys(KeyCode.F2).type("f").keys(KeyCode.ENTER);
        assertThat(studio.table("f").id()).isEqualTo(Shop.SHIPPERS);
        assertThat(isTyping()).isFalse();

        studio.click(studio.row(Shop.SHIPPERS, new ColumnId(32))).keys(KeyCode.F2);
        studio.type("g").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        assertThat(columns("f")).containsExactly("shipper_id int pk auto", "g varchar(60) not null");
    }

    @AtEachZoom
    void a_double_click_on_a_column_edits_its_line(double zoom) {
        begin(zoom);
        studio.doubleClick(studio.row(Shop.SHIPPERS, new ColumnId(32))).type("h");
        studio.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(columns("shippers")).contains("h varchar(60) not null");
    }

    @AtEachZoom
    void columns_are_typed_with_enter_tab_and_escape_and_moved_with_alt(double zoom) {
        Point2D empty = begin(zoom);
        studio.doubleClick(empty.add(0, -20)).type("p").keys(KeyCode.ENTER);
        studio.type("a int").keys(KeyCode.ENTER);
        studio.type("b").keys(KeyCode.TAB).type("text").keys(KeyCode.ENTER);
        studio.type("c int").keys(KeyCode.ALT, KeyCode.UP).keys(KeyCode.ALT, KeyCode.UP);
        studio.keys(KeyCode.ALT, KeyCode.DOWN).keys(KeyCode.ENTER).type("left").keys(KeyCode.ESCAPE);

        assertThat(columns("p")).containsExactly("a int", "c int", "b text");
        assertThat(isTyping()).isFalse();
    }
}
