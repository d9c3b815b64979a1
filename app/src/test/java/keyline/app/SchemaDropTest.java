package keyline.app;

import static javafx.scene.input.KeyCode.CONTEXT_MENU;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables and columns can be dropped from many places; each asks the same question first.
@SuppressWarnings("NullAway.Init") // opened before every test
class SchemaDropTest {

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void open() throws Exception {
        product = Product.shop(folder, Preferences.DEFAULT);
    }

    @AfterEach
    void close() throws Exception {
        product.close();
    }

    /// What is asked, which is then left as it is.
    private String asked() {
        String question = product.question();
        product.keys(ESCAPE);
        assertThat(product.question()).isEmpty();
        return question;
    }

    /// Presses a button of the inspector, wherever it is scrolled to.
    private void press(String text) {
        Robot.fx(() -> {
            Parent root = product.robot().stage().getScene().getRoot();
            root.lookupAll(".inspector .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return text;
        });
        product.settle();
    }

    /// Chooses from the menu that is open.
    private void choose(String item) {
        Robot.fx(() -> {
            List<ContextMenu> open = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .toList();
            open.stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            open.forEach(ContextMenu::hide);
            return item;
        });
        product.settle();
    }

    @Test
    void t14_a_table_is_asked_about_in_the_same_words_wherever_it_is_dropped() {
        product.select("customers").keys(DELETE);
        String question = asked();
        assertThat(question).contains("6 rows of customers go", "fk_orders_customers");

        product.select("customers").keys(CONTEXT_MENU);
        choose("Delete");
        assertThat(asked()).as("menu of the canvas").isEqualTo(question);

        product.robot().click(product.robot().find("#outline-list", Node.class), 60, 14);
        product.settle().keys(DELETE);
        assertThat(asked()).as("outline").isEqualTo(question);

        product.select("customers").keys(CONTROL, X);
        assertThat(asked()).as("cut").isEqualTo(question);
        assertThat(product.tables()).contains("customers");
    }

    @Test
    void t14_a_column_is_asked_about_in_the_same_words_wherever_it_is_dropped() {
        List<String> rows = product.rows("customers");
        product.selectColumn("customers", "email").keys(DELETE);
        String question = asked();
        assertThat(question).contains("6 values of customers.email go");

        product.selectColumn("customers", "email").keys(CONTEXT_MENU);
        choose("Delete");
        assertThat(asked()).as("menu of the canvas").isEqualTo(question);

        product.selectColumn("customers", "email");
        press("Delete column");
        assertThat(asked()).as("inspector").isEqualTo(question);

        product.open("customers");
        int email = product.table("customers")
                .columnNamed("email")
                .orElseThrow()
                .id()
                .value();
        Node header = product.robot().find("#header-" + email, Node.class);
        product.robot().clickWith(MouseButton.SECONDARY, header, 5, 5);
        choose("Delete Column");
        assertThat(product.question()).as("header of the grid").isEqualTo(question);
        product.picture("impact-header");

        product.keys(ENTER);
        assertThat(product.columns("customers")).noneMatch(column -> column.startsWith("email"));
        product.keys(CONTROL, Z);
        assertThat(product.rows("customers")).isEqualTo(rows);
    }
}
