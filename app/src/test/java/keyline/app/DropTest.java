package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.Document;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files that are dropped on the window.
class DropTest extends ShopTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void files_that_are_held_over_the_window_are_named(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            Robot.fx(() -> {
                product.window().drops().hold(List.of(Path.of("returns.sql")));
                return 0;
            });
            product.settle();

            assertThat(product.text(".drop-card > .heading")).isEqualTo("Drop to open or import returns.sql");
            picture(product, "import-drop", theme);
        }
    }

    @Test
    void dropped_files_are_imported_and_the_rest_is_named() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.dropping(
                            10,
                            10,
                            file("one.sql", "CREATE TABLE one (id int PRIMARY KEY);"),
                            file("photo.png", "no picture"),
                            file("two.sql", "CREATE TABLE two (id int PRIMARY KEY);"))
                    .work();

            assertThat(product.tables()).containsExactly("one", "two");
            assertThat(product.texts("#notices .label")).contains("photo.png is nothing that Keyline reads.");
        }
    }

    @Test
    void a_dropped_project_is_opened_and_the_next_one_asks_for_itself() throws Exception {
        Path shop = folder.resolve("shop.keyline");
        Path other = folder.resolve("other.keyline");
        ProjectFile.write(shop, Shop.document(), Shop.rows());
        ProjectFile.write(other, Shop.document(), Shop.rows());
        try (Product product = Product.empty(folder)) {
            product.dropping(10, 10, shop, other).work();

            assertThat(product.document()).isEqualTo(Shop.document());
            assertThat(product.texts("#notices .label"))
                    .contains("other.keyline is of another kind than shop.keyline, and is to be opened by itself.");
        }
    }

    @Test
    void a_script_that_is_dropped_on_an_open_project_asks_where_it_belongs() throws Exception {
        try (Product product = shop()) {
            Document before = product.document();
            product.dropping(10, 10, file("one.sql", "CREATE TABLE one (id int PRIMARY KEY);"));

            assertThat(product.text("#notices .label")).endsWith("Is it a project of its own, or part of this one?");
            product.push("Cancel").work();
            assertThat(product.document()).isEqualTo(before);
        }
    }

    @Test
    void t17_rows_that_are_dropped_on_a_table_fill_it() throws Exception {
        try (Product product = shop()) {
            var at = product.middleOf("employees");
            product.dropping(at.getX(), at.getY(), file("more.csv", "full_name\nPia Post\n"));
            assertThat(product.text(".csv-import > .title")).isEqualTo("Import more.csv into employees");
            product.push("Import").work();

            assertThat(product.rows("employees")).anyMatch(row -> row.contains("Pia Post"));
        }
    }
}
