package keyline.persistence.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linux_follows_the_xdg_variables() {
        assertThat(Folders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s")))
                .isEqualTo(new Folders(Path.of("/c/keyline"), Path.of("/s/keyline")));
    }

    @Test
    void linux_has_folders_in_the_home_otherwise() {
        assertThat(Folders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "")))
                .isEqualTo(new Folders(HOME.resolve(".config/keyline"), HOME.resolve(".local/state/keyline")));
    }

    @Test
    void a_mac_has_one_folder_for_both() {
        Path support = HOME.resolve("Library/Application Support/Keyline");

        assertThat(Folders.of("Mac OS X", HOME, Map.of())).isEqualTo(new Folders(support, support.resolve("State")));
    }

    @Test
    void windows_tells_by_its_variables() {
        assertThat(Folders.of("Windows 11", HOME, Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l")))
                .isEqualTo(new Folders(Path.of("/r/Keyline"), Path.of("/l/Keyline")));
    }
}
