package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import keyline.app.control.ActionButton;
import keyline.app.theme.Appearance;
import keyline.model.Document;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    @Test
    void the_window_at_work_light_and_dark() {
        Shell shell = Shell.ofShop(1280, 800).select(Selection.of(Shop.ORDERS));
        shell.picture("window-light-1280x800");

        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("window-dark-1280x800");
    }

    @Test
    void the_window_at_its_smallest_light_and_dark() {
        Shell shell = Shell.ofShop(1000, 700).select(Selection.of(Shop.ORDERS));
        shell.picture("window-light-1000x700");

        shell.run(() -> shell.choices().appearance().set(Appearance.DARK));
        shell.picture("window-dark-1000x700");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1280, 1000, 800})
    void the_bar_cuts_nothing_off_at_any_width(int width) {
        Shell shell = Shell.ofShop(width, 700);
        Parent bar = shell.find(".top-bar", Parent.class);

        List<Node> shown = shell.ask(() -> bar.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(node -> !node.getStyleClass().contains("space"))
                .toList());
        assertThat(shown).allSatisfy(node -> assertThat(right(node)).isLessThanOrEqualTo(width));
        for (int i = 1; i < shown.size(); i++) {
            assertThat(left(shown.get(i))).isGreaterThanOrEqualTo(right(shown.get(i - 1)));
        }
    }

    private static double left(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return bounds.getMinX();
    }

    private static double right(Node node) {
        return node.getBoundsInParent().getMaxX();
    }

    @Test
    void the_tools_are_taken_by_their_letters_but_not_while_one_types() {
        Shell shell = Shell.ofShop(1000, 700);
        shell.click("#outline-filter");
        shell.robot().type("ot");
        assertThat(shell.find("#insert-table", ActionButton.class).getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("chosen"));

        shell.click("#insert-note");
        assertThat(shell.find("#insert-note", ActionButton.class).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("chosen"));
    }

    @Test
    void undo_names_the_step_and_takes_it_back() {
        Shell shell = Shell.ofShop(1000, 700);
        ActionButton undo = shell.find("#undo", ActionButton.class);
        assertThat(undo.obstacle()).contains("There is nothing to undo.");

        shell.run(() -> shell.session().perform(new RenameTable(Shop.ORDERS, "purchases")));
        assertThat(shell.ask(() -> undo.getTooltip().getText())).isEqualTo("Undo Rename table orders  Ctrl+Z");

        shell.click("#undo");
        assertThat(shell.session().document()).isEqualTo(Shop.document());
    }

    @Test
    void the_empty_window_offers_something_to_begin_with() {
        Shell shell = Shell.of(Document.empty(), 1280, 800);
        shell.run(() -> {
            shell.actions().setRecent(List.of(Path.of("shop.keyline"), Path.of("library.keyline")));
            shell.session().select(Selection.NONE);
            shell.session().open(Document.empty());
        });
        shell.picture("start-page");

        shell.click("#start-example");
        assertThat(shell.actions().asked()).containsExactly("open example");
    }

    @Test
    void the_first_table_puts_the_start_page_away() {
        Shell shell = Shell.of(Document.empty(), 1000, 700);
        shell.click("#start-table");
        shell.robot().type("orders").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(shell.session().document().schema().tables().size()).isEqualTo(1);
        assertThat(shell.find(".start-card", Node.class).getParent().isVisible()).isFalse();
    }

    @Test
    void preferences_hold_at_once() {
        Shell shell = Shell.ofShop(1000, 700);
        shell.robot().keys(KeyCode.CONTROL, KeyCode.COMMA);
        shell.picture("preferences");
        shell.click("#preference-wheel");
        assertThat(shell.choices().wheelZooms().get()).isTrue();

        shell.robot().keys(KeyCode.ESCAPE);
        assertThat(shell.find("#sheet", Node.class).isVisible()).isFalse();
    }

    @Test
    void the_shortcuts_page_lists_every_command_with_keys() {
        Shell shell = Shell.ofShop(1280, 800);
        shell.robot().keys(KeyCode.F1);
        shell.picture("shortcuts");

        assertThat(texts(shell.find(".shortcuts", Parent.class)))
                .contains("Undo", "Ctrl+Z", "Save As…", "Ctrl+Shift+S", "Table", "T", "New table");
    }

    private static List<String> texts(Parent parent) {
        return parent.lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void panels_can_be_hidden_and_come_back_in_their_size() {
        Shell shell = Shell.ofShop(1000, 700);
        double before = shell.find("#inspector", Node.class).getLayoutBounds().getWidth();

        shell.robot().keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
        assertThat(shell.find("#inspector", Node.class).isVisible()).isFalse();
        shell.robot().keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);

        assertThat(shell.find("#inspector", Node.class).getLayoutBounds().getWidth()).isEqualTo(before);
    }

    @Test
    void a_panel_is_made_larger_by_its_edge_and_the_size_is_kept() {
        Shell shell = Shell.ofShop(1280, 800);
        Node grip = shell.find(".grip.upright", Node.class);

        Node sides = grip.getParent();
        shell.robot().press(MouseButton.PRIMARY, grip, new Point2D(2, 300));
        shell.robot().glide(sides, new Point2D(240, 300), new Point2D(280, 300)).release(MouseButton.PRIMARY);

        assertThat(shell.choices().outline().size().get()).isGreaterThan(244);
    }

    @Test
    void the_status_line_counts_tables_relations_and_rows() {
        Shell shell = Shell.ofShop(1000, 700);

        assertThat(shell.find("#status-line", Label.class).getText())
                .startsWith("6 tables · 5 relations, 1 pending · 412 rows · enforced by SQLite · unsaved changes, saved 1");
    }
}
