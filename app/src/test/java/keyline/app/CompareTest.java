package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keyline.app.control.ActionButton;
import keyline.model.edit.DropTables;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Comparing two versions in the whole window, by mouse and keyboard.
@SuppressWarnings("NullAway.Init")
class CompareTest {

    @TempDir
    private Path folder;

    private Product product;

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    private void shop(Preferences.Theme theme) throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
        product.settle();
    }

    private MigrationHand hand() {
        return new MigrationHand(product);
    }

    /// Drops a column with values, renames another and adds one that needs a value.
    private void change() {
        hand().loseNames();
        hand().rename();
        hand().addChannel();
    }

    private List<String> differences() {
        return Robot.fx(() -> product.robot().stage().getScene().getRoot().lookupAll(".difference-row").stream()
                .filter(row -> row.getParent() != null && row.getParent().isVisible())
                .map(row -> row.lookupAll(".side").stream()
                        .map(side -> ((Label) side).getText())
                        .collect(Collectors.joining(" | ")))
                .toList());
    }

    private String text(String selector) {
        return product.text(selector);
    }

    private <N extends Node> N find(String selector, Class<N> kind) {
        return product.robot().find(selector, kind);
    }

    private String picture(String name, Preferences.Theme theme) {
        String file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
        product.picture(file);
        return file;
    }

    @Test
    void equal_versions_say_so() throws IOException {
        shop(Preferences.Theme.LIGHT);
        hand().compare();

        assertThat(text("#differences .empty-state")).startsWith("No differences.");
        assertThat(find("#migration-save", ActionButton.class).obstacle()).contains("There is nothing to do.");
        product.picture("compare-equal-light");
        product.keys(KeyCode.ESCAPE);
        assertThat(Robot.fx(() -> product.window().canvas().isFocused())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_design_is_compared_with_the_beginning_of_its_history(Preferences.Theme theme) throws IOException {
        shop(theme);
        change();
        hand().compare();

        assertThat(differences())
                .contains("table customers | table customers", "table orders | table orders")
                .anySatisfy(line -> assertThat(line).startsWith("column name").contains("| column full_name"));
        assertThat(hand().script())
                .contains("RENAME COLUMN name TO full_name", "DROP COLUMN name", "SET channel = 0")
                .contains("-- Loses data: the values of shippers.name go.");
        assertThat(text("#migration-hazards")).isEqualTo("1 step loses data, marked in red.");
        picture("compare", theme);
        product.press("#swap-sides").work();
        assertThat(hand().script()).contains("RENAME COLUMN full_name TO name", "ADD COLUMN name");
        product.press("#way-Down").work();
        assertThat(hand().script()).contains("RENAME COLUMN name TO full_name", "DROP COLUMN name");
    }

    @Test
    void a_value_for_a_new_column_is_typed_and_checked() throws IOException {
        shop(Preferences.Theme.LIGHT);
        change();
        hand().compare();

        hand().into("#fill-orders-channel", "high");
        product.keys(KeyCode.ENTER).work();
        assertThat(product.texts(".filling-fields .error"))
                .contains("“high” is no value of the type of orders.channel.");
        hand().into("#fill-orders-channel", "7");
        product.keys(KeyCode.ENTER).work();
        assertThat(hand().script()).contains("SET channel = 7").doesNotContain("SET channel = 0");
    }

    @Test
    void rows_of_a_point_whose_columns_are_gone_are_not_made_up() throws IOException {
        shop(Preferences.Theme.LIGHT);
        hand().perform(new DropTables(Set.of(product.table("shippers").id())));
        hand().compare();
        product.press("#tab-rehearsal").work();

        assertThat(find("#rehearse", ActionButton.class).obstacle())
                .contains("The rows are those of now, and have not all columns that this point had.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_a_saved_file_would_lose_is_rehearsed_before_the_script_is_saved(Preferences.Theme theme)
            throws IOException {
        shop(theme);
        product.keys(KeyCode.CONTROL, KeyCode.S).work();
        change();
        hand().compare();

        product.press("#migration-save").work();
        assertThat(text("#rehearsal-status")).isEqualTo("It runs. What is listed below is lost for good.");
        TableView<?> lost = find("#lost-rows", TableView.class);
        assertThat(Robot.fx(() -> lost.getItems().size())).isEqualTo(3);
        picture("rehearsal", theme);
        Path file = folder.resolve("untitled-up-postgresql.sql");
        assertThat(file).doesNotExist();
        assertThat(find("#migration-save", ActionButton.class).getText()).isEqualTo("Save Anyway…");
        product.press("#migration-save").work();
        assertThat(file).content().contains("DROP COLUMN name");
    }

    @Test
    void d9_d1_gets_the_next_file_of_a_folder() throws IOException {
        shop(Preferences.Theme.LIGHT);
        hand().rename();
        Files.writeString(folder.resolve("0004_more.sql"), "");
        hand().compare();

        product.choose("#migration-dialect", "d1").work();
        hand().into("#migration-name", "full name");
        product.press("#migration-save").work();

        assertThat(folder.resolve("0005_full_name.sql")).content().contains("RENAME COLUMN name TO full_name");
    }

    @Test
    void another_file_is_matched_by_names_and_its_renames_are_confirmed() throws IOException {
        shop(Preferences.Theme.LIGHT);
        Path script = Files.writeString(
                folder.resolve("other.sql"),
                "CREATE TABLE shippers (shipper_id integer PRIMARY KEY, shipper_name varchar(60) NOT NULL);");
        hand().compare();
        product.answering(script);
        hand().pick("#version-old", "Another file…");

        assertThat(product.text("#name-old")).isEqualTo("other.sql");
        CheckBox box = find(".rename-boxes .check-box", CheckBox.class);
        assertThat(Robot.fx(box::getText)).isEqualTo("column shippers.shipper_name is now name");
        assertThat(isChecked(box)).isFalse();
        assertThat(hand().script()).contains("DROP COLUMN shipper_name");
        product.picture("compare-renames-light");
        product.press(".rename-boxes .check-box").work();
        assertThat(hand().script())
                .contains("RENAME COLUMN shipper_name TO name")
                .doesNotContain("DROP COLUMN shipper_name");
        product.press("#swap-sides").work();
        assertThat(hand().script()).contains("RENAME COLUMN name TO shipper_name");
        assertThat(isChecked(find(".rename-boxes .check-box", CheckBox.class))).isTrue();
    }

    @Test
    void points_of_the_history_are_chosen_from_a_list() throws IOException {
        shop(Preferences.Theme.LIGHT);
        change();
        hand().compare();

        hand().pick("#version-new", "A point of its history…");
        assertThat(product.labels("#point-new")).hasSize(4).last().isEqualTo("Before all steps");
        assertThat(text("#differences .empty-state")).startsWith("No differences.");
        product.choose(
                        "#point-new",
                        product.option(
                                        "#point-new",
                                        product.labels("#point-new").get(2))
                                .value())
                .work();
        assertThat(hand().script()).contains("DROP COLUMN name").doesNotContain("full_name");
    }

    @Test
    void all_of_it_is_done_by_the_keyboard_alone() throws IOException {
        shop(Preferences.Theme.LIGHT);
        change();
        hand().compare();

        ListView<?> list = find("#differences", ListView.class);
        assertThat(Robot.fx(() -> product.robot().stage().getScene().getFocusOwner()))
                .isEqualTo(find("#version-old", Node.class));
        for (int i = 0; i < 20 && !Robot.fx(list::isFocused); i++) {
            product.keys(KeyCode.TAB);
        }
        int open = Robot.fx(() -> list.getItems().size());
        product.keys(KeyCode.HOME).keys(KeyCode.LEFT);
        assertThat(Robot.fx(() -> list.getItems().size())).isLessThan(open);
        product.keys(KeyCode.RIGHT);
        assertThat(Robot.fx(() -> list.getItems().size())).isEqualTo(open);
        for (int i = 0;
                i < 20 && !Robot.fx(() -> find("#migration-copy", Node.class).isFocused());
                i++) {
            product.keys(KeyCode.TAB);
        }
        assertThat(Robot.fx(() -> find("#migration-copy", Node.class).isFocused()))
                .isTrue();
        product.keys(KeyCode.SPACE);
        assertThat(Robot.fx(() -> Clipboard.getSystemClipboard().getString())).contains("DROP COLUMN name");
        product.keys(KeyCode.ESCAPE);
        assertThat(Robot.fx(() -> product.window().canvas().isFocused())).isTrue();
    }

    @Test
    void a_filter_and_the_counts_leave_lines_out() throws IOException {
        shop(Preferences.Theme.LIGHT);
        change();
        hand().compare();

        hand().into("#difference-filter", "chan");
        assertThat(differences()).noneSatisfy(line -> assertThat(line).contains("name"));
        hand().into("#difference-filter", "");
        product.press("#count-removed");
        assertThat(differences()).noneSatisfy(line -> assertThat(line).contains("name"));
    }

    private static boolean isChecked(CheckBox box) {
        return Robot.fx(box::isSelected);
    }
}
