package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuItem;
import keyline.app.frame.CommandMenus;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

/// The menus of the window.
class MenuTest extends ShopTest {

    /// The toolkit takes an underscore for the mark of a letter to press, and leaves it out.
    @Test
    void names_keep_their_underscores() throws Exception {
        try (Product product = shop()) {
            List<MenuItem> items = Robot.fx(() -> {
                product.window().session().perform(new RenameTable(Shop.ORDER_LINES, "lines"));
                return new CommandMenus(product.window().commands())
                        .all().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .toList();
            });

            assertThat(items)
                    .filteredOn(item -> "Undo Rename table order_lines".equals(item.getText()))
                    .hasSize(1)
                    .noneMatch(MenuItem::isMnemonicParsing);
        }
    }
}
