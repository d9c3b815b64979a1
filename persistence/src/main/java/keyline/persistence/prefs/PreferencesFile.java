package keyline.persistence.prefs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import keyline.persistence.file.SafeFile;
import keyline.persistence.json.UnreadableJson;

/// The file in which preferences are kept. Changes are written a moment later and together: dragging a divider is one
/// write. Any thread may use it.
public final class PreferencesFile implements AutoCloseable {

    private static final Duration DELAY = Duration.ofMillis(800);

    private final Path file;
    private final Consumer<IOException> failures;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("keyline-preferences").factory());
    private Optional<Preferences> unwritten = Optional.empty();

    /// The preferences in `config`, a folder that needs not exist yet.
    ///
    /// @param failures is told, on a thread of the file's own, when writing fails
    public PreferencesFile(Path config, Consumer<IOException> failures) {
        this.file = config.resolve("preferences.json");
        this.failures = failures;
    }

    /// Reads the preferences. A file that isn't understood is kept beside, under the ending `.unreadable`.
    ///
    /// @throws IOException when the disk refuses
    public Preferences read() throws IOException {
        if (Files.notExists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            return PreferencesJson.read(Files.readString(file));
        } catch (UnreadableJson | CharacterCodingException _) {
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Preferences.DEFAULT;
        }
    }

    /// Keeps these preferences from now on.
    public void save(Preferences preferences) {
        synchronized (this) {
            if (unwritten.isEmpty()) {
                var _ = writer.schedule(this::write, DELAY.toMillis(), TimeUnit.MILLISECONDS);
            }
            unwritten = Optional.of(preferences);
        }
    }

    /// One at a time, so that whoever closes the file waits for what is being written.
    private void write() {
        synchronized (writer) {
            take().ifPresent(preferences -> {
                try {
                    Files.createDirectories(file.getParent());
                    String text = PreferencesJson.write(preferences) + "\n";
                    SafeFile.write(file, temporary -> Files.writeString(temporary, text));
                } catch (IOException e) {
                    failures.accept(e);
                }
            });
        }
    }

    private synchronized Optional<Preferences> take() {
        Optional<Preferences> taken = unwritten;
        unwritten = Optional.empty();
        return taken;
    }

    /// Writes what is still to be written. The writer isn't interrupted: that would close the file under its hands.
    @Override
    public void close() {
        writer.shutdown();
        write();
    }
}
