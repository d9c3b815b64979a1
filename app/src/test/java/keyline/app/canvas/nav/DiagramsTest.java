package keyline.app.canvas.nav;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import keyline.app.Selection;
import keyline.app.Shell;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Appearance;
import keyline.model.NodeId;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private final Shell shell = Shell.ofShop(1280, 800);
    private final Canvas canvas = shell.find("#canvas", Canvas.class);

    @BeforeEach
    void focus_the_canvas() {
        shell.run(canvas::requestFocus);
        shell.robot().keys(CONTROL, DIGIT0);
    }

    private Diagram diagram() {
        return shell.ask(() -> shell.session().diagram());
    }

    private List<String> tabs() {
        return shell.ask(() -> shell.find("#diagram-tabs", HBox.class).getChildren().stream()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList());
    }

    private List<NodeId> boxes() {
        return diagram().boxes().keys();
    }

    private void makeSales() {
        shell.click("#add-diagram").robot().type("Sales").keys(ENTER);
    }

    @Test
    void a_diagram_is_made_named_and_filled_from_the_outline() {
        assertThat(tabs()).containsExactly("+");
        makeSales();
        assertThat(diagram().name()).isEqualTo("Sales");
        assertThat(tabs()).containsExactly("Diagram", "Sales", "+");
        assertThat(boxes()).isEmpty();

        shell.select(Selection.of(Shop.ORDERS));
        shell.run(() -> shell.command("show-on-diagram"));
        dragFromOutline(Shop.CUSTOMERS, new Point2D(150, 300));
        assertThat(boxes()).containsExactlyInAnyOrder(Shop.ORDERS, Shop.CUSTOMERS);
        shell.select(Selection.of(Shop.ORDERS));
        shell.run(() -> shell.command("show-related"));
        assertThat(boxes()).hasSize(4);
        shell.picture("diagrams-light");
        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("diagrams-dark");
        assertThat(shell.ask(
                        () -> shell.session().document().firstDiagram().boxes().size()))
                .isEqualTo(6);
    }

    private void dragFromOutline(NodeId table, Point2D to) {
        shell.select(Selection.of(table));
        ListView<?> list = shell.find("#outline-list", ListView.class);
        Node cell = shell.ask(() -> list.lookupAll(".outline-cell").stream()
                .filter(each -> ((ListCell<?>) each).isSelected())
                .findFirst()
                .orElseThrow());
        Point2D from = new Point2D(40, 10);
        shell.robot().press(MouseButton.PRIMARY, cell, from).moveTo(cell, 60, 12);
        shell.robot().glide(canvas, new Point2D(1, to.getY()), to).release(MouseButton.PRIMARY);
    }

    @Test
    void del_deletes_from_all_diagrams_and_ctrl_del_from_the_shown_one() {
        shell.select(Selection.of(Shop.ORDERS));
        shell.run(() -> shell.command("new-diagram-of-selected"));
        shell.robot().keys(ENTER);
        assertThat(boxes()).containsExactly(Shop.ORDERS);
        shell.robot().keys(CONTROL, DELETE);
        assertThat(boxes()).isEmpty();
        assertThat(shell.ask(
                        () -> shell.session().document().firstDiagram().boxes().has(Shop.ORDERS)))
                .isTrue();

        shell.robot().keys(CONTROL, Z);
        shell.select(Selection.of(Shop.ORDERS)).robot().keys(DELETE);
        assertThat(shell.ask(() -> shell.session().document().diagrams().stream()
                        .noneMatch(each -> each.boxes().has(Shop.ORDERS))))
                .isTrue();
    }

    @Test
    void each_diagram_keeps_its_view_and_keys_turn_from_one_to_the_next() {
        Viewport near = new Viewport(40, 30, 1.5);
        shell.run(() -> canvas.viewportProperty().set(near));
        makeSales();
        shell.run(() -> canvas.viewportProperty().set(new Viewport(500, 500, 0.5)));
        shell.robot().keys(CONTROL, PAGE_DOWN);
        assertThat(diagram().name()).isEqualTo("Diagram");
        assertThat(shell.ask(canvas::viewport)).isEqualTo(near);
        shell.robot().keys(CONTROL, PAGE_UP);
        assertThat(shell.ask(canvas::viewport)).isEqualTo(new Viewport(500, 500, 0.5));

        shell.robot().keys(ALT, LEFT);
        assertThat(diagram().name()).isEqualTo("Diagram");
    }

    @Test
    void what_is_found_on_another_diagram_is_shown_there() {
        makeSales();
        shell.run(() -> shell.canvasActions().flyTo(Shop.PRODUCTS));

        assertThat(diagram().name()).isEqualTo("Diagram");
        shell.robot().until(() -> {
            Rectangle place = canvas.viewport().toScreen(canvas.scene().bounds(Shop.PRODUCTS));
            return Math.abs(place.centreX() - canvas.getWidth() / 2) < 2;
        });
    }

    @Test
    void a_bookmark_leads_to_its_diagram_and_is_kept_with_the_document() {
        Viewport place = new Viewport(100, 60, 1.5);
        shell.run(() -> canvas.viewportProperty().set(place));
        shell.robot().keys(CONTROL, SHIFT, DIGIT3);
        assertThat(diagram().bookmarks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.number()).isEqualTo(3));
        makeSales();
        shell.robot().keys(CONTROL, ALT, DIGIT3);

        assertThat(diagram().name()).isEqualTo("Diagram");
        assertThat(shell.ask(canvas::viewport)).isEqualTo(place);
    }

    @Test
    void undo_turns_to_the_diagram_whose_change_it_takes_back() {
        shell.select(Selection.of(Shop.ORDERS));
        shell.robot().hold(RIGHT).letGo(RIGHT);
        makeSales();
        shell.robot().keys(CONTROL, Z).keys(CONTROL, Z);
        assertThat(tabs()).containsExactly("+");
        shell.robot().keys(CONTROL, Y).keys(CONTROL, Y);
        assertThat(diagram().name()).isEqualTo("Sales");

        shell.robot().keys(CONTROL, Z).keys(CONTROL, Z).keys(CONTROL, Z);
        assertThat(diagram().name()).isEqualTo("Diagram");
        assertThat(shell.ask(() -> shell.session().document())).isEqualTo(Shop.document());
    }

    @Test
    void a_diagram_is_duplicated_and_deleted_and_the_last_one_stays() {
        shell.run(() -> shell.command("duplicate-diagram"));
        assertThat(tabs()).containsExactly("Diagram", "Diagram_2", "+");
        assertThat(boxes()).hasSize(6);
        shell.run(() -> shell.command("delete-diagram"));
        assertThat(tabs()).containsExactly("+");
        shell.run(() -> shell.command("delete-diagram"));
        assertThat(diagram().name()).isEqualTo("Diagram");
    }

    @Test
    void the_legend_says_what_the_colours_of_the_diagram_mean() {
        Node legend = shell.find("#legend", Node.class);
        assertThat(shell.ask(legend::isVisible)).isFalse();
        shell.run(() -> shell.command("legend"));
        assertThat(shell.ask(legend::isVisible)).isTrue();
        TextField first = shell.ask(() -> (TextField) legend.lookup(".text-field"));
        shell.run(first::requestFocus);
        shell.robot().type("Sales").keys(ENTER);
        shell.picture("legend-light");
        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("legend-dark");

        assertThat(diagram().legend()).containsExactly(new Meaning("#2F6FEB", "Sales"));
        shell.run(() -> shell.command("legend"));
        assertThat(shell.ask(legend::isVisible)).isFalse();
    }
}
