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
/// @param files in their order
/// @param databases in their order
record Arguments(List<Path> files, List<String> databases, Map<String, String> values, Set<String> switches) {

    /// What the address of a database begins with.
    static final String JDBC = "jdbc:";

    /// What a command takes beside files.
    ///
    /// @param values the options with a value
    /// @param switches the options without
    record Options(Set<String> values, Set<String> switches) {}

    /// Takes the words apart. What follows `--` are files, whatever it looks like.
    static Arguments parse(List<String> words, Options options) throws WrongUsage {
        List<Path> files = new ArrayList<>();
        List<String> databases = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Set<String> switches = new HashSet<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            int equals = word.indexOf('=');
            if (word.equals("--")) {
                while (rest.hasNext()) {
                    files.add(file(rest.next()));
                }
            } else if (options.switches().contains(word)) {
                switches.add(word);
            } else if (options.values().contains(word)) {
                values.put(word, value(word, rest));
            } else if (equals > 0 && options.values().contains(word.substring(0, equals))) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (word.startsWith("-")) {
                throw new WrongUsage("there is no option " + word);
            } else if (word.startsWith(JDBC)) {
                databases.add(word);
            } else {
                files.add(file(word));
            }
        }
        return new Arguments(files, databases, values, switches);
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

    /// The value of an option, nothing when it isn't given.
    Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
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
