package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import keyline.model.edit.DropTables;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two files side by side, and the rows of a rehearsal, in the whole window.
@SuppressWarnings("NullAway.Init")
class CompareFilesTest {

    private static final String RENAME = ".rename-boxes .check-box";

    @TempDir
    private Path folder;

    private Product product;

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    private MigrationHand shop(Preferences.Theme theme) throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
        product.settle();
        return new MigrationHand(product);
    }

    private boolean isChecked() {
        CheckBox box = product.robot().find(RENAME, CheckBox.class);
        return Robot.fx(box::isSelected);
    }

    /// Whether the page says that data is lost.
    private boolean warns() {
        Label hazards = product.robot().find("#migration-hazards", Label.class);
        return Robot.fx(hazards::isVisible);
    }

    @Test
    void a_suggested_rename_between_two_files_is_confirmed_and_refused_again() throws IOException {
        MigrationHand hand = shop(Preferences.Theme.DARK);
        hand.compare();
        product.answering(Files.writeString(
                folder.resolve("before.sql"), "CREATE TABLE person (id integer PRIMARY KEY, name varchar(60));"));
        hand.pick("#version-old", "Another file…");
        product.answering(Files.writeString(
                folder.resolve("after.sql"), "CREATE TABLE person (id integer PRIMARY KEY, full_name varchar(60));"));
        hand.pick("#version-new", "Another file…");

        assertThat(product.text("#name-old")).isEqualTo("before.sql");
        assertThat(product.text("#name-new")).isEqualTo("after.sql");
        assertThat(isChecked()).isFalse();
        assertThat(hand.script()).contains("DROP COLUMN name", "ADD COLUMN full_name");
        assertThat(warns()).isTrue();
        product.press(RENAME).work();
        assertThat(isChecked()).isTrue();
        assertThat(warns()).isFalse();
        assertThat(hand.script()).contains("RENAME COLUMN name TO full_name").doesNotContain("DROP COLUMN");
        product.picture("compare-files-dark");
        product.press(RENAME).work();
        assertThat(isChecked()).isFalse();
        assertThat(hand.script()).contains("DROP COLUMN name").doesNotContain("RENAME COLUMN");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_rehearsal_shows_rows_before_and_after_and_the_lost_ones(Preferences.Theme theme) throws IOException {
        MigrationHand hand = shop(theme);
        product.keys(KeyCode.CONTROL, KeyCode.S).work();
        hand.perform(new DropTables(Set.of(product.table("order_lines").id())));
        hand.compare();

        product.press("#tab-rehearsal").press("#rehearse").work();

        assertThat(product.texts(".rehearsal-found .title"))
                .anySatisfy(title -> assertThat(title).matches("Lost: \\d+ rows of order_lines.*"));
        assertThat(rows("#row-counts"))
                .anySatisfy(line -> assertThat(line).startsWith("order_lines").endsWith("–"))
                .contains(List.of("shippers", "3", "3"));
        product.picture("rehearsal-rows-" + theme.name().toLowerCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> rows(String selector) {
        TableView<List<String>> table = product.robot().find(selector, TableView.class);
        return Robot.fx(() -> List.copyOf(table.getItems()));
    }
}
