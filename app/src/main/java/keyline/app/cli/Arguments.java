package keyline.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words behind a command: files, addresses of databases (`jdbc:...`), options with a value (`--to mysql` or
/// `--to=mysql`) and switches (`--json`).
///
/// @param sources files and databases in their order
record Arguments(List<Named> sources, Map<String, List<String>> values, Set<String> switches) {

    /// What the address of a database begins with.
    static final String JDBC = "jdbc:";

    /// What a command is to read.
    sealed interface Named {

        /// A file.
        record OfFile(Path path) implements Named {}

        /// A live database.
        record OfDatabase(String url) implements Named {}
    }

    /// What a command takes beside files.
    ///
    /// @param values the options with a value
    /// @param switches the options without
    record Options(Set<String> values, Set<String> switches) {}

    /// Takes the words apart. What follows `--` are files, whatever it looks like.
    static Arguments parse(List<String> words, Options options) throws WrongUsage {
        List<Named> sources = new ArrayList<>();
        Map<String, List<String>> values = new HashMap<>();
        Set<String> switches = new HashSet<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            int equals = word.indexOf('=');
            if (word.equals("--")) {
                while (rest.hasNext()) {
                    sources.add(new Named.OfFile(file(rest.next())));
                }
            } else if (options.switches().contains(word)) {
                switches.add(word);
            } else if (options.values().contains(word)) {
                add(values, word, value(word, rest));
            } else if (equals > 0 && options.values().contains(word.substring(0, equals))) {
                add(values, word.substring(0, equals), word.substring(equals + 1));
            } else if (word.startsWith("-")) {
                throw new WrongUsage("there is no option " + word);
            } else if (word.startsWith(JDBC)) {
                sources.add(new Named.OfDatabase(word));
            } else {
                sources.add(new Named.OfFile(file(word)));
            }
        }
        return new Arguments(sources, values, switches);
    }

    private static void add(Map<String, List<String>> values, String option, String value) {
        values.computeIfAbsent(option, _ -> new ArrayList<>()).add(value);
    }

    /// The files in their order.
    List<Path> files() {
        return sources.stream()
                .<Path>mapMulti((source, files) -> {
                    if (source instanceof Named.OfFile(Path path)) {
                        files.accept(path);
                    }
                })
                .toList();
    }

    /// The addresses of databases in their order.
    List<String> databases() {
        return sources.stream()
                .<String>mapMulti((source, urls) -> {
                    if (source instanceof Named.OfDatabase(String url)) {
                        urls.accept(url);
                    }
                })
                .toList();
    }

    private static String value(String option, Iterator<String> rest) throws WrongUsage {
        if (!rest.hasNext()) {
            throw new WrongUsage(option + " needs a value");
        }
        return rest.next();
    }

    private static Path file(String word) throws WrongUsage {
        try {
            return Path.of(word);
        } catch (InvalidPathException _) {
            throw new WrongUsage("\"" + word + "\" can't be the name of a file");
        }
    }

    /// The value of an option, the last one where it is given several times; nothing when it isn't given.
    Optional<String> find(String option) {
        return all(option).reversed().stream().findFirst();
    }

    /// The values of an option in their order.
    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /// The value of an option that must be given.
    String value(String option) throws WrongUsage {
        return find(option).orElseThrow(() -> new WrongUsage(option + " is missing"));
    }

    /// The value of an option as a file.
    Optional<Path> findFile(String option) throws WrongUsage {
        Optional<String> value = find(option);
        return value.isPresent() ? Optional.of(file(value.get())) : Optional.empty();
    }

    /// Whether a switch is given.
    boolean has(String option) {
        return switches.contains(option);
    }
}
