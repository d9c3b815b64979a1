package keyline.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work at the window without a pointer.
class KeyboardTest {

    @TempDir
    Path folder;

    private static String spoken(Product product) {
        return Robot.fx(() -> product.window().canvas().getAccessibleText());
    }

    @Test
    void two_tables_with_columns_a_relation_and_rows_are_made_by_keys_alone() throws Exception {
        try (Product product = Product.empty(folder)) {
            product.keys(T).keys(ENTER).type("people").keys(ENTER);
            product.type("id int pk").keys(ENTER).type("name text").keys(ENTER).keys(ESCAPE);
            product.keys(T).keys(ENTER).type("pets").keys(ENTER);
            product.type("id int pk").keys(ENTER).type("owner int").keys(ENTER).keys(ESCAPE);
            assertThat(product.columns("people")).containsExactly("id int", "name text");
            assertThat(Robot.<Boolean>fx(() -> product.window()
                            .canvas()
                            .scene()
                            .bounds(product.table("people").id())
                            .touches(product.window()
                                    .canvas()
                                    .scene()
                                    .bounds(product.table("pets").id()))))
                    .as("the second table found room")
                    .isFalse();

            product.keys(ESCAPE).keys(ALT, DOWN).keys(DOWN);
            assertThat(spoken(product)).isEqualTo("Column owner of pets, int");
            product.keys(CONTROL, L).keys(DOWN);
            product.picture("keyboard-link");
            product.keys(ENTER);
            assertThat(product.table("pets").foreignKeys())
                    .singleElement()
                    .satisfies(key -> assertThat(key.parent())
                            .isEqualTo(product.table("people").id()));

            product.keys(UP).keys(ALT, DIGIT1);
            product.cell("1", TAB).cell("Ada", ENTER);
            assertThat(product.rows("people")).containsExactly("1 | Ada");
        }
    }

    @Test
    void three_tables_are_made_linked_walked_and_changed_by_keys_alone() throws Exception {
        try (Product product = Product.empty(folder)) {
            typed(product, "people", "id int pk", "name text");
            typed(product, "pets", "id int pk", "person_id int");
            typed(product, "visits", "id int pk", "pet int");

            product.keys(ALT, DOWN).keys(DOWN);
            assertThat(spoken(product)).isEqualTo("Column pet of visits, int");
            product.keys(CONTROL, L).keys(ENTER);
            assertThat(parent(product, "visits")).isEqualTo("pets");

            goTo(product, "pets").keys(ALT, DOWN).keys(DOWN).keys(CONTROL, L).keys(ENTER);
            assertThat(parent(product, "pets")).isEqualTo("people");

            goTo(product, "pets").keys(PERIOD);
            assertThat(spoken(product)).startsWith("Relation: person_id of pets refers to people");
            product.keys(PERIOD);
            assertThat(spoken(product)).startsWith("Relation: pet of visits refers to pets");
            product.picture("keyboard-three");
            product.keys(ESCAPE).keys(F2).type("appointments").keys(ENTER);
            assertThat(product.table("appointments").foreignKeys()).hasSize(1);
        }
    }

    /// Makes a table, and leaves it selected.
    private static void typed(Product product, String name, String... columns) {
        product.keys(T).keys(ENTER).type(name).keys(ENTER);
        for (String column : columns) {
            product.type(column).keys(ENTER);
        }
        product.keys(ESCAPE).keys(ESCAPE);
    }

    /// Goes from table to table.
    private static Product goTo(Product product, String table) {
        product.keys(ESCAPE);
        for (int i = 0; i < 3 && !spoken(product).startsWith("Table " + table); i++) {
            product.keys(TAB);
        }
        assertThat(spoken(product)).startsWith("Table " + table);
        return product;
    }

    private static String parent(Product product, String child) {
        var key = product.table(child).foreignKeys().getFirst();
        return Robot.fx(() -> product.window()
                .session()
                .document()
                .schema()
                .table(key.parent())
                .name());
    }

    @Test
    void one_goes_along_relations_and_hears_where_one_is() throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT)) {
            product.select("orders");
            assertThat(spoken(product))
                    .isEqualTo("Table orders, 5 columns, refers to customers, shippers, referred to by order_lines");
            product.keys(PERIOD);
            assertThat(spoken(product)).isEqualTo("Relation: customer_id of orders refers to customers");
            product.keys(PERIOD).keys(PERIOD);
            assertThat(spoken(product)).isEqualTo("Relation: order_id of order_lines refers to orders");
            product.keys(COMMA);
            assertThat(spoken(product)).isEqualTo("Relation: shipper_id of orders refers to shippers");

            product.keys(RIGHT);
            assertThat(product.window().session().selection()).isEqualTo(Selection.of(Shop.SHIPPERS));
            product.keys(PERIOD).keys(LEFT);
            assertThat(product.window().session().selection()).isEqualTo(Selection.of(Shop.ORDERS));
            product.keys(PERIOD).keys(ENTER);
            assertThat(product.text(".relation-card .title")).isNotEmpty();
        }
    }

    @Test
    void rows_are_typed_after_alt_1() throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT)) {
            product.select("shippers").keys(ALT, DIGIT1);
            product.keys(CONTROL, END).keys(HOME);
            product.cell("9", TAB).cell("Seefracht", ENTER);

            assertThat(product.rows("shippers")).contains("9 | Seefracht");
        }
    }
}
