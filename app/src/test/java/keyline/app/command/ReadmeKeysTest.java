package keyline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;
import keyline.app.Actions;
import keyline.app.Session;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

/// The keys of the README are those of the program.
class ReadmeKeysTest {

    private static final Pattern KEYS =
            Pattern.compile("\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:PageUp|PageDown|Del|Left|Right|F?\\d|[A-Z])\\b");

    private final Commands commands = new Actions().commands(new Session(Shop.document()));

    @Test
    void every_shortcut_that_the_readme_names_is_one_of_a_command() throws IOException {
        List<KeyCombination> known = commands.all().stream()
                .flatMap(command -> command.shortcuts().stream())
                .toList();

        assertThat(named())
                .hasSizeGreaterThan(10)
                .allSatisfy(keys -> assertThat(known).contains(combination(keys)));
    }

    private static List<String> named() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        return KEYS.matcher(readme).results().map(MatchResult::group).distinct().toList();
    }

    private static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut")
                .replace("Del", "Delete")
                .replace("PageUp", "Page Up")
                .replace("PageDown", "Page Down"));
    }
}
