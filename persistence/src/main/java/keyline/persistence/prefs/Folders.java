package keyline.persistence.prefs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where an operating system wants a program to keep what belongs to its user.
///
/// @param config for preferences
/// @param state for work under way, which nobody copies to another machine
public record Folders(Path config, Path state) {

    /// Those of this machine and user.
    public static Folders ofThisMachine() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Folders(
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve("Keyline"),
                    folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                            .resolve("Keyline"));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Keyline");
            return new Folders(support, support.resolve("State"));
        }
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("keyline"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("keyline"));
    }

    /// Relative paths in these variables are to be ignored (XDG Base Directory Specification).
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }
}
