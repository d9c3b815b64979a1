package keyline.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderLinkTest {

    @TempDir
    Path folder;

    @Test
    void m1_the_menu_of_a_header_links_its_column() throws Exception {
        try (GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder)) {
            grid.open(Shop.CUSTOMERS).menuOfColumn("city_id", "Link to Another Table…");

            assertThat(grid.actions.asked()).containsExactly("link 10.14");
        }
    }

    @Test
    void m14_the_menu_of_a_header_extracts_its_column() throws Exception {
        try (GridTable grid = new GridTable(Shop.document(), Shop.rows(), folder)) {
            grid.open(Shop.CUSTOMERS).menuOfColumn("city_id", "Extract into a Table…");

            assertThat(grid.actions.asked()).containsExactly("extract 10[14]");
        }
    }
}
