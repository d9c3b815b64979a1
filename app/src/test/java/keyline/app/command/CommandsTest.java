package keyline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import keyline.app.Actions;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final Session session = new Session(Shop.document());
    private final Actions actions = new Actions();
    private final Commands commands = actions.commands(session);

    @Test
    void every_command_has_a_key_of_its_own() {
        assertThat(commands.all()).extracting(Command::key).doesNotHaveDuplicates();
    }

    @Test
    void no_two_commands_have_the_same_shortcut() {
        assertThat(commands.all().stream().flatMap(command -> command.shortcuts().stream()))
                .doesNotHaveDuplicates();
    }

    /// A name that the toolkit doesn't know would be taken for a character, which no key press ever matches.
    @Test
    void every_shortcut_is_a_key_of_the_keyboard() {
        assertThat(commands.all().stream().flatMap(command -> command.shortcuts().stream()))
                .allSatisfy(keys -> assertThat(keys).isInstanceOf(KeyCodeCombination.class));
    }

    @Test
    void the_habits_of_other_programs_hold() {
        assertThat(keys("undo")).containsExactly("Ctrl+Z");
        assertThat(keys("redo")).containsExactly("Ctrl+Y", "Shift+Ctrl+Z");
        assertThat(keys("fit")).contains("Ctrl+0");
        assertThat(keys("actual-size")).contains("Ctrl+1");
        assertThat(keys("insert-table")).containsExactly("T");
        assertThat(keys("insert-relation")).containsExactly("R");
        assertThat(keys("rename")).containsExactly("F2");
        assertThat(keys("remove-from-diagram")).containsExactly("Ctrl+Delete");
        assertThat(keys("palette")).containsExactly("Ctrl+K");
        assertThat(keys("find")).containsExactly("Ctrl+F");
    }

    private List<String> keys(String command) {
        return commands.get(command).shortcuts().stream()
                .map(KeyCombination::getName)
                .map(name -> name.replace("Shortcut", "Ctrl"))
                .toList();
    }

    @Test
    void undo_bears_the_name_of_the_step() {
        session.perform(new RenameTable(Shop.ORDERS, "purchases"));

        assertThat(commands.get("undo").label().get()).isEqualTo("Undo Rename table orders");
        commands.get("undo").run();
        assertThat(commands.get("redo").label().get()).isEqualTo("Redo Rename table orders");
    }

    @Test
    void an_obstructed_command_says_why_and_does_nothing() {
        Command duplicate = commands.get("duplicate");

        duplicate.run();

        assertThat(duplicate.obstacle().get()).contains("Nothing is selected.");
        assertThat(actions.asked()).isEmpty();
    }

    @Test
    void delete_takes_what_is_selected_out_of_the_model_in_one_step() {
        session.select(
                new Selection(List.of(new Selection.OfNode(Shop.SHIPPERS), new Selection.OfNode(Shop.PRODUCTS))));

        commands.get("delete").run();

        assertThat(session.document().schema().tables().size()).isEqualTo(4);
        assertThat(session.history().done()).hasSize(1);
        assertThat(session.selection()).isEqualTo(Selection.NONE);
    }

    @Test
    void ctrl_delete_keeps_the_table_in_the_schema() {
        session.select(Selection.of(Shop.SHIPPERS));

        commands.get("remove-from-diagram").run();

        assertThat(session.document().schema().tables().has(Shop.SHIPPERS)).isTrue();
        assertThat(session.diagram().boxes().has(Shop.SHIPPERS)).isFalse();
    }

    @Test
    void select_all_takes_everything_on_the_diagram() {
        commands.get("select-all").run();

        assertThat(session.selection().nodes()).hasSize(6);
    }

    @Test
    void projects_opened_last_are_commands_too() {
        actions.setRecent(List.of(Path.of("shop.keyline")));

        commands.recent().getFirst().run();

        assertThat(actions.asked()).containsExactly("open shop.keyline");
    }
}
