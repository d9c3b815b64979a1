package keyline.persistence.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.prefs.Preferences.Panels;
import keyline.persistence.prefs.Preferences.Theme;
import keyline.persistence.prefs.Preferences.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    private final List<IOException> failures = new ArrayList<>();

    @Test
    void there_are_defaults_before_the_first_save() throws IOException {
        try (PreferencesFile file = new PreferencesFile(folder, failures::add)) {
            assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_was_saved_last_comes_back() throws IOException {
        Preferences preferences = Preferences.DEFAULT
                .withTheme(Theme.DARK)
                .withWindow(new Window(-5, 10.5, 1280, 800, true))
                .withPanels(new Panels(200, false, 310.5, true, 180, false, false))
                .withZoomingWheel()
                .withoutSnap()
                .withTarget("mariadb")
                .opened(Path.of("one.keyline"))
                .opened(Path.of("two\n.keyline"))
                .connected(DatabaseAddress.read("jdbc:postgresql://db:5433/shop?sslmode=require"))
                .connected(DatabaseAddress.read("jdbc:sqlite:shop.db"));

        try (PreferencesFile file = new PreferencesFile(folder.resolve("new/keyline"), failures::add)) {
            file.save(Preferences.DEFAULT);
            file.save(preferences);
        }

        try (PreferencesFile file = new PreferencesFile(folder.resolve("new/keyline"), failures::add)) {
            assertThat(file.read()).isEqualTo(preferences);
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void a_file_that_is_not_understood_is_kept_aside() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\":\"purple\"}");

        try (PreferencesFile file = new PreferencesFile(folder, failures::add)) {
            assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        }
        assertThat(folder.resolve("preferences.json.unreadable")).hasContent("{\"theme\":\"purple\"}");
    }

    @Test
    void x_a_connection_with_an_option_that_is_not_allowed_is_passed_over() throws IOException {
        String connection = "{\"kind\":\"postgresql\",\"host\":\"db\",\"port\":0,\"database\":\"x\",\"user\":\"\","
                + "\"options\":[\"socketFactory=evil.Factory\"]}";
        Files.writeString(folder.resolve("preferences.json"), "{\"connections\":[" + connection + "]}");

        try (PreferencesFile file = new PreferencesFile(folder, failures::add)) {
            assertThat(file.read()).isEqualTo(Preferences.DEFAULT);
        }
    }

    @Test
    void what_a_newer_program_added_is_passed_over() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\":\"light\",\"telepathy\":true}");

        try (PreferencesFile file = new PreferencesFile(folder, failures::add)) {
            assertThat(file.read()).isEqualTo(Preferences.DEFAULT.withTheme(Theme.LIGHT));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");

        try (PreferencesFile file = new PreferencesFile(blocked.resolve("keyline"), failures::add)) {
            file.save(Preferences.DEFAULT);
        }

        assertThat(failures).hasSize(1);
    }

    @Test
    void whoever_closes_it_waits_for_what_is_being_written_and_does_not_interrupt_it() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        CountDownLatch writing = new CountDownLatch(1);
        CompletableFuture<Thread> closer = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        PreferencesFile file = new PreferencesFile(blocked.resolve("keyline"), _ -> {
            writing.countDown();
            while (closer.join().getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
            interrupted.complete(Thread.currentThread().isInterrupted());
        });

        file.save(Preferences.DEFAULT);
        writing.await();
        closer.complete(Thread.ofPlatform().start(file::close));

        closer.join().join();
        assertThat(interrupted).isCompletedWithValue(false);
    }

    @Test
    void recent_files_are_listed_once_and_the_last_one_first() {
        Preferences preferences = Preferences.DEFAULT;
        for (int i = 0; i < 20; i++) {
            preferences = preferences.opened(Path.of("p" + i % 15));
        }

        assertThat(preferences.recentFiles()).hasSize(12).startsWith(Path.of("p4"), Path.of("p3"));
        assertThat(preferences.lastFile()).contains(Path.of("p4"));
        assertThat(preferences.forgetting(Path.of("p4")).lastFile()).isEmpty();
    }
}
