package keyline.app.canvas.nav;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import keyline.app.Selection;
import keyline.app.Shell;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Appearance;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddArea;
import keyline.model.edit.AddNote;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Viewport AWAY = new Viewport(3000, 2000, 1);
    private static final Viewport NEAR = new Viewport(-40, -20, 1.5);

    private static final Note NOTE =
            new Note(new NoteId(300), "# Ask Grace\nabout prices", new Point(900, 900), 200, 80);
    private static final Area AREA = new Area(new AreaId(301), "Old stuff", new Point(2000, 900), 200, 80, "");

    private final Shell shell = Shell.ofShop(1280, 800);
    private final Canvas canvas = shell.find("#canvas", Canvas.class);

    @BeforeEach
    void look_elsewhere() {
        look(AWAY);
        shell.run(canvas::requestFocus);
    }

    @Test
    void finding_lights_all_matches_and_enter_goes_from_one_to_the_next() {
        shell.robot().keys(CONTROL, F).type("order");
        assertThat(shell.ask(() -> canvas.state().spotlight().orElseThrow().tables()))
                .containsKeys(Shop.ORDERS, Shop.ORDER_LINES)
                .doesNotContainKey(Shop.SHIPPERS);
        shell.picture("find-light");

        shell.robot().keys(ENTER);
        shell.robot().until(() -> isBesideTheFinder(Shop.ORDERS));
        assertThat(selection()).isEqualTo(Selection.of(Shop.ORDERS));

        shell.robot().keys(ENTER);
        shell.robot().until(() -> isBesideTheFinder(Shop.ORDER_LINES));
        shell.robot().keys(SHIFT, ENTER);
        assertThat(selection()).isEqualTo(Selection.of(Shop.ORDERS));
    }

    @Test
    void notes_and_areas_are_found_too_on_whatever_diagram() {
        shell.run(() -> {
            Diagram diagram = shell.session().diagram();
            shell.session().perform(new AddNote(diagram.id(), NOTE));
            shell.session().perform(new AddArea(diagram.id(), AREA));
            shell.command("new-diagram");
        });
        shell.robot().keys(ENTER).keys(CONTROL, F).type("grace").keys(ENTER);
        shell.robot()
                .until(() ->
                        selected(NOTE.id()) && canvas.scene().find(NOTE.id()).isPresent());
        assertThat(shell.ask(() -> shell.session().diagram().name())).isEqualTo("Diagram");

        shell.robot().keys(CONTROL, F).type("old stuff").keys(ENTER);
        shell.robot().until(() -> selected(AREA.id()));
    }

    private boolean selected(NodeId node) {
        return shell.session().selection().nodes().equals(List.of(node));
    }

    @Test
    void escape_ends_the_search_where_it_began() {
        shell.select(Selection.of(Shop.CUSTOMERS));
        shell.robot().keys(CONTROL, F).type("sku").keys(ENTER);
        shell.robot().until(() -> isBesideTheFinder(Shop.PRODUCTS));

        shell.robot().keys(ESCAPE);
        shell.robot().until(() -> canvas.viewport().equals(AWAY));
        assertThat(selection()).isEqualTo(Selection.of(Shop.CUSTOMERS));
        assertThat(shell.ask(() -> canvas.state().spotlight())).isEmpty();
        assertThat(shell.ask(canvas::isFocused)).isTrue();
    }

    @Test
    void back_and_forward_go_over_the_leaps_of_the_view() {
        shell.robot().keys(CONTROL, DIGIT0);
        Viewport fitted = viewport();
        assertThat(fitted).isNotEqualTo(AWAY);

        shell.robot().keys(ALT, LEFT);
        shell.robot().until(() -> canvas.viewport().equals(AWAY));
        shell.robot().keys(ALT, RIGHT);
        shell.robot().until(() -> canvas.viewport().equals(fitted));
        shell.robot().clickWith(MouseButton.BACK, canvas, 300, 300);
        shell.robot().until(() -> canvas.viewport().equals(AWAY));
    }

    @Test
    void a_bookmark_leads_back_to_the_place_where_it_was_set() {
        look(NEAR);
        shell.robot().keys(CONTROL, SHIFT, DIGIT3);
        look(AWAY);

        shell.robot().keys(CONTROL, ALT, DIGIT3);
        shell.robot().until(() -> canvas.viewport().equals(NEAR));
    }

    @Test
    void only_a_table_and_its_neighbours_are_shown_until_all_are_wanted() {
        shell.robot().keys(CONTROL, DIGIT0);
        shell.select(Selection.of(Shop.CUSTOMERS));
        shell.robot().keys(SHIFT, N);

        assertThat(isShown(Shop.ORDERS)).isTrue();
        assertThat(isShown(Shop.PRODUCTS)).isFalse();
        assertThat(shell.find("#filter-text", Label.class).getText()).isEqualTo("Only around customers: 2 of 6 tables");
        shell.picture("neighbours-light");

        shell.robot().keys(CONTROL, SHIFT, N);
        assertThat(isShown(Shop.ORDER_LINES)).isTrue();
        assertThat(isShown(Shop.PRODUCTS)).isFalse();

        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("neighbours-dark");
        shell.click("#show-all-tables");
        assertThat(isShown(Shop.PRODUCTS)).isTrue();
        assertThat(shell.find(".canvas-sign", Node.class).isVisible()).isFalse();
    }

    @Test
    void what_is_found_is_shown_even_if_a_filter_left_it_out() {
        shell.select(Selection.of(Shop.CUSTOMERS));
        shell.robot().keys(SHIFT, N).keys(CONTROL, F).type("products").keys(ENTER);

        shell.robot().until(() -> isBesideTheFinder(Shop.PRODUCTS));
        assertThat(shell.ask(() -> shell.session().filter())).isEmpty();
    }

    private void look(Viewport place) {
        shell.run(() -> canvas.viewportProperty().set(place));
    }

    private Viewport viewport() {
        return shell.ask(canvas::viewport);
    }

    private Selection selection() {
        return shell.ask(() -> shell.session().selection());
    }

    private boolean isShown(TableId table) {
        return shell.ask(() -> canvas.scene().table(table).isPresent());
    }

    /// In the middle of what the finder leaves of the canvas.
    private boolean isBesideTheFinder(TableId table) {
        Region finder = shell.find(".finder", Region.class);
        double free = finder.getLayoutX() + finder.getTranslateX() - 12;
        Rectangle place = canvas.viewport().toScreen(canvas.scene().bounds(table));
        return Math.hypot(place.centreX() - free / 2, place.centreY() - canvas.getHeight() / 2) < 2;
    }
}
