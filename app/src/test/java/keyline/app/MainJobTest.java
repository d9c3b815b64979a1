package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The product's main job from an empty window on, by mouse and keyboard alone: draw two tables, link them, fill them,
/// export the scripts, and have real engines refuse what the window refused.
class MainJobTest {

    @TempDir
    Path folder;

    @Test
    void tables_are_drawn_linked_filled_and_exported() throws Exception {
        try (Product product = Product.empty(folder)) {
            draw(product);
            link(product);
            fill(product);
            refuse(product);
            List<Path> scripts = export(product);
            cascade(product);
            for (Path script : scripts) {
                refuseOnTheEngine(script);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_shop_example_is_shown_at_work(Preferences.Theme theme) throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme))) {
            product.open("orders");
            assertThat(product.rows("orders")).hasSize(12);
            product.picture("shop-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    private void draw(Product product) {
        product.clickCanvas(60, 60).keys(T).clickCanvas(70, 70);
        product.type("Customers").keys(ENTER);
        product.type("customer_id int pk").keys(ENTER);
        product.type("name varchar").keys(ENTER);
        product.type("email varchar unique").keys(ENTER).keys(ESCAPE);
        product.keys(T).clickCanvas(400, 70);
        product.type("Orders").keys(ENTER);
        product.type("order_id int pk").keys(ENTER);
        product.type("customer_id int").keys(ENTER);
        product.type("order_date varchar").keys(ENTER);
        product.type("total_amount float").keys(ENTER).keys(ESCAPE);

        assertThat(product.columns("Customers")).containsExactly("customer_id int", "name varchar", "email varchar");
        assertThat(product.columns("Orders"))
                .containsExactly("order_id int", "customer_id int", "order_date varchar", "total_amount double");
    }

    private void link(Product product) {
        product.dragHandle("Orders", "customer_id", "Customers", "customer_id");
        product.choose("#relation-on-delete", ReferentialAction.RESTRICT);
        product.picture("main-job-relation").keys(ESCAPE);

        ForeignKey key = key(product);
        Table orders = product.table("Orders");
        assertThat(orders.namesOf(key.columns())).containsExactly("customer_id");
        assertThat(key.parent()).isEqualTo(product.table("Customers").id());
        assertThat(key.onDelete()).isEqualTo(ReferentialAction.RESTRICT);
    }

    private void fill(Product product) {
        product.open("Customers");
        product.cell("1", TAB).cell("Ada Lovelace", TAB).cell("ada@example.org", TAB);
        product.cell("2", TAB).cell("Grace Hopper", TAB).cell("grace@example.org", TAB);
        product.open("Orders");
        product.cell("1", TAB).cell("1", TAB).cell("2026-01-04", TAB).cell("120", TAB);
        product.cell("2", TAB).cell("1", TAB).cell("2026-01-09", TAB).cell("75.5", TAB);

        assertThat(product.rows("Customers"))
                .containsExactly("1 | Ada Lovelace | ada@example.org", "2 | Grace Hopper | grace@example.org");
        assertThat(product.rows("Orders")).containsExactly("1 | 1 | 2026-01-04 | 120", "2 | 1 | 2026-01-09 | 75.5");
    }

    private void refuse(Product product) {
        product.cell("3", TAB).cell("99", TAB).cell("2026-02-12", TAB).cell("200", TAB);
        assertThat(product.callout()).contains("99").contains("fk_Orders_Customers");
        assertThat(product.rows("Orders")).hasSize(2);
        product.picture("main-job-no-parent").push("Discard");

        product.open("Customers").keys(CONTROL, HOME).keys(CONTROL, DELETE);
        assertThat(product.text(".cascade-panel > .refusal"))
                .contains("2 Orders")
                .contains("Customer 1");
        assertThat(product.rows("Customers")).hasSize(2);
        product.picture("main-job-has-children");
        product.keys(ESCAPE);
    }

    private List<Path> export(Product product) {
        return List.of(product.export("postgresql"), product.export("mariadb"), product.export("sqlite"));
    }

    private void cascade(Product product) {
        product.clickLine("Orders");
        product.choose("#relation-on-delete", ReferentialAction.CASCADE);
        product.keys(ESCAPE);
        product.open("Customers").keys(CONTROL, HOME).keys(CONTROL, DELETE).keys(ENTER);
        assertThat(product.rows("Customers")).containsExactly("2 | Grace Hopper | grace@example.org");
        assertThat(product.rows("Orders")).isEmpty();
        product.picture("main-job-cascaded");

        product.keys(CONTROL, Z);
        assertThat(product.rows("Customers")).hasSize(2);
        assertThat(product.rows("Orders")).containsExactly("1 | 1 | 2026-01-04 | 120", "2 | 1 | 2026-01-09 | 75.5");
        product.keys(CONTROL, Z);
        assertThat(key(product).onDelete()).isEqualTo(ReferentialAction.RESTRICT);
        product.picture("main-job-undone");
    }

    private static void refuseOnTheEngine(Path script) throws Exception {
        RealEngine engine = RealEngine.of(script.getFileName().toString());
        try {
            engine.run(Files.readString(script));
            engine.run(
                    "INSERT INTO %s VALUES (1, 'Ada Lovelace', 'ada@example.org'), (2, 'Grace Hopper', 'g@example.org')"
                            .formatted(engine.quoted("Customers")));
            engine.run("INSERT INTO %s VALUES (1, 1, '2026-01-04', 120)".formatted(engine.quoted("Orders")));
            assertRefused(engine, "INSERT INTO %s VALUES (3, 99, '2026-02-12', 200)", "Orders");
            assertRefused(engine, "DELETE FROM %s WHERE customer_id = 1", "Customers");
            engine.run("DELETE FROM " + engine.quoted("Customers") + " WHERE customer_id = 2");
        } finally {
            engine.stop();
        }
    }

    private static void assertRefused(RealEngine engine, String statement, String table) {
        String sql = statement.formatted(engine.quoted(table));
        assertThatThrownBy(() -> engine.run(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*(foreign key|violates).*");
    }

    private static ForeignKey key(Product product) {
        return product.table("Orders").foreignKeys().getFirst();
    }
}
