package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import keyline.app.Selection.OfColumn;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.diagram.Point;
import keyline.model.edit.AddTable;
import keyline.model.edit.DropColumns;
import keyline.model.edit.TableLink.Kind;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.store.RowEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Links and extracts columns in the window over a real store, by the keyboard where a person would.
class LinkFormTest {

    private static final ColumnId CITY = new ColumnId(14);
    private static final ColumnId SKU = new ColumnId(42);

    @TempDir
    Path folder;

    private Product shop() throws IOException {
        return shop(Preferences.Theme.LIGHT);
    }

    private Product shop(Preferences.Theme theme) throws IOException {
        return Product.shop(folder, Preferences.DEFAULT.withTheme(theme)).settle();
    }

    private static void select(Product product, TableId table, ColumnId... columns) {
        Robot.fx(() -> {
            List<Selection.Item> items = Stream.of(columns)
                    .<Selection.Item>map(column -> new OfColumn(table, column))
                    .toList();
            product.window().session().select(new Selection(items));
            product.window().canvas().requestFocus();
            return items;
        });
        product.settle();
    }

    private static void run(Product product, String command) {
        Robot.fx(() -> {
            product.window().commands().get(command).run();
            return command;
        });
        product.settle();
    }

    private static ActionButton button(Product product) {
        return product.robot().find("#link-perform", ActionButton.class);
    }

    private static String card(Product product) {
        return Robot.fx(() -> {
            StringBuilder text = new StringBuilder();
            product.robot().stage().getScene().getRoot().lookupAll(".link-card .label").stream()
                    .filter(Label.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .forEach(each -> text.append(each).append('\n'));
            return text.toString();
        });
    }

    private static boolean isOpen(Product product) {
        return Robot.fx(() -> product.robot().stage().getScene().getRoot().lookup(".link-card") != null);
    }

    /// A customer whose city no shipper has the number of.
    private static void sendTo(Product product, long row, int city) {
        Robot.fx(() -> product.window()
                .rows()
                .perform(new RowEdit.Update(Shop.CUSTOMERS, row, Map.of(CITY, new Value.Int(city)))));
        product.settle();
    }

    private static List<String> cities(Product product) {
        return product.rows("customers").stream()
                .map(row -> row.substring(row.lastIndexOf('|') + 1).strip())
                .toList();
    }

    private static Optional<String> obstacle(Product product, String label) {
        ComboBox<?> tables = product.robot().find("#link-target", ComboBox.class);
        return Robot.fx(() -> tables.getItems().stream()
                .map(item -> (Choice.Option<?>) item)
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow()
                .obstacle());
    }

    @Test
    void m1_a_column_is_linked_by_the_keyboard_and_the_primary_key_is_chosen_already() throws Exception {
        try (Product product = shop()) {
            select(product, Shop.CUSTOMERS, CITY);
            product.keys(KeyCode.CONTROL, KeyCode.L);
            assertThat(Robot.fx(button(product)::obstacle)).contains("Choose the table to link to.");
            product.choose("#link-target", Shop.SHIPPERS);
            assertThat(card(product)).contains("city_id refers to shippers.shipper_id.", "All 5 values match");
            product.keys(KeyCode.ENTER);

            ForeignKey key = product.table("customers").foreignKeys().getFirst();
            assertThat(key.parent()).isEqualTo(Shop.SHIPPERS);
            assertThat(key.columns()).containsExactly(CITY);
            assertThat(isOpen(product)).isFalse();
            assertThat(Robot.fx(product.window().session()::selection))
                    .isEqualTo(Selection.of(new Selection.OfRelation(Shop.CUSTOMERS, key.id())));
        }
    }

    @Test
    void m2_a_table_without_a_key_stands_in_the_list_with_the_reason() throws Exception {
        try (Product product = shop()) {
            Robot.fx(() -> {
                Session session = product.window().session();
                session.perform(new AddTable(
                        session.document().newId(TableId::new),
                        Namespace.DEFAULT.id(),
                        "notes",
                        session.diagram().id(),
                        new Point(0, 600)));
                return session;
            });
            select(product, Shop.CUSTOMERS, CITY);
            run(product, "link-to-table");

            assertThat(obstacle(product, "notes"))
                    .contains("notes has no primary key or unique constraint to refer to.");
            assertThat(obstacle(product, "shippers")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void m3_kept_and_cleared_values_are_counted_first_and_undo_brings_them_back(Preferences.Theme theme)
            throws Exception {
        try (Product product = shop(theme)) {
            sendTo(product, 2, 9);
            sendTo(product, 3, 9);
            select(product, Shop.CUSTOMERS, CITY);
            run(product, "link-to-table");
            product.choose("#link-target", Shop.SHIPPERS);
            assertThat(card(product)).contains("3 values are kept.", "2 values have no row there", "'9' (2 times)");
            product.picture("link-form-" + theme.name().toLowerCase(Locale.ROOT));
            product.press("#link-perform");

            assertThat(cities(product)).containsExactly("1", "", "", "3", "1", "");
            product.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cities(product)).containsExactly("1", "9", "9", "3", "1", "");
            assertThat(product.table("customers").foreignKeys()).isEmpty();
            product.keys(KeyCode.CONTROL, KeyCode.Y);
            assertThat(cities(product)).containsExactly("1", "", "", "3", "1", "");
            assertThat(product.table("customers").foreignKeys()).hasSize(1);
        }
    }

    @Test
    void m3_a_not_null_column_whose_values_would_be_cleared_is_blocked() throws Exception {
        try (Product product = shop()) {
            select(product, Shop.PRODUCTS, SKU);
            run(product, "link-to-table");
            product.choose("#link-target", Shop.SHIPPERS);

            assertThat(Robot.fx(button(product)::obstacle))
                    .contains("sku is NOT NULL, so no value can be cleared: change these values first, or let it be"
                            + " NULL.");
            product.picture("link-form-blocked");
            product.keys(KeyCode.ENTER);
            assertThat(product.table("products").foreignKeys()).isEmpty();
        }
    }

    @Test
    void m6_many_to_many_makes_a_junction_table_beside_both() throws Exception {
        try (Product product = shop()) {
            select(product, Shop.CUSTOMERS, CITY);
            run(product, "link-to-table");
            product.choose("#link-kind", Kind.MANY_TO_MANY).choose("#link-target", Shop.PRODUCTS);
            assertThat(card(product))
                    .contains("A new table customers_products holds the pairs: customer and product together are its"
                            + " key.");
            product.press("#link-perform");

            Table junction = product.table("customers_products");
            assertThat(junction.namesOf(junction.primaryKey().orElseThrow().columns()))
                    .containsExactly("customer", "product");
            assertThat(junction.foreignKeys())
                    .extracting(ForeignKey::parent)
                    .containsExactly(Shop.CUSTOMERS, Shop.PRODUCTS);
            assertThat(Robot.fx(product.window().session()::selection)).isEqualTo(Selection.of(junction.id()));
            product.picture("link-junction");
        }
    }

    @Test
    void m6_one_to_one_and_one_to_many_say_what_they_make() throws Exception {
        try (Product product = shop()) {
            select(product, Shop.CUSTOMERS, CITY);
            run(product, "link-to-table");
            product.choose("#link-target", Shop.SHIPPERS).choose("#link-kind", Kind.ONE_TO_ONE);
            assertThat(card(product)).contains("No two rows can refer to the same one.");
            product.choose("#link-kind", Kind.ONE_TO_MANY);
            assertThat(card(product))
                    .contains("A new column of shippers: customer, referring to customers.customer_id.");
            product.keys(KeyCode.ESCAPE);
            assertThat(isOpen(product)).isFalse();
            assertThat(Robot.fx(product.window().session()::history).done()).isEmpty();
        }
    }

    @Test
    void the_form_goes_with_its_column() throws Exception {
        try (Product product = shop()) {
            select(product, Shop.CUSTOMERS, CITY);
            run(product, "link-to-table");
            assertThat(isOpen(product)).isTrue();
            Robot.fx(() -> {
                Session session = product.window().session();
                session.performSeen(new DropColumns(Shop.CUSTOMERS, Set.of(CITY)));
                return session;
            });
            product.settle();

            assertThat(isOpen(product)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void m14_selected_columns_become_a_table_with_their_rows(Preferences.Theme theme) throws Exception {
        try (Product product = shop(theme)) {
            ColumnId date = product.table("orders")
                    .columnNamed("order_date")
                    .orElseThrow()
                    .id();
            ColumnId total = product.table("orders")
                    .columnNamed("total_amount")
                    .orElseThrow()
                    .id();
            List<String> before = product.rows("orders");
            select(product, Shop.ORDERS, date, total);
            run(product, "extract-columns");
            assertThat(card(product))
                    .contains("order_date, total_amount", "12 rows, one for each distinct combination");
            product.robot().keys(KeyCode.CONTROL, KeyCode.A);
            product.type("totals");
            product.picture("extract-form-" + theme.name().toLowerCase(Locale.ROOT));
            product.keys(KeyCode.ENTER);

            assertThat(product.columns("totals"))
                    .containsExactly("id int", "order_date date", "total_amount decimal(10,2)");
            assertThat(product.rows("totals").getFirst()).isEqualTo("1 | 2026-01-04 | 120");
            assertThat(product.rows("orders").getFirst()).isEqualTo("1 | 1 | 2 | 1");
            product.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(product.rows("orders")).isEqualTo(before);
        }
    }
}
