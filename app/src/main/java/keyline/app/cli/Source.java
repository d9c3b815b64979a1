package keyline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.example.Shop;
import keyline.model.read.ReadReport;
import keyline.persistence.file.Project;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;

/// Where a command gets its design from: files of any kind, a live database, or an example in their place.
final class Source {

    static final String EXAMPLE = "--example";

    /// What the files are, where it isn't to be found out.
    static final String FROM = "--from";

    private static final String SHOP = "shop";

    private Source() {}

    /// The options with a value of a command that reads a design, and others of its own.
    static Set<String> options(String... own) {
        Set<String> options = new HashSet<>(LiveSource.OPTIONS);
        options.add(FROM);
        options.addAll(List.of(own));
        return options;
    }

    /// Whether anything is given that could be read.
    static boolean isGiven(Arguments arguments) throws WrongUsage {
        return !arguments.files().isEmpty() || LiveSource.url(arguments).isPresent();
    }

    /// Whether the example is asked for.
    static boolean isExample(Arguments arguments) throws WrongUsage {
        Optional<String> example = arguments.find(EXAMPLE);
        if (example.isPresent() && !example.get().equals(SHOP)) {
            throw new WrongUsage("there is no example " + example.get() + ", only " + SHOP);
        }
        if (example.isPresent() && isGiven(arguments)) {
            throw new WrongUsage("give a file or an example, not both");
        }
        return example.isPresent();
    }

    /// What a design is called that comes from there: as its first file, without the extension.
    static String title(Arguments arguments) {
        return arguments.files().stream()
                .map(file -> String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]+$", ""))
                .map(name -> name.replaceFirst("(?<=.)\\.keyline$", ""))
                .findFirst()
                .orElse(arguments.find(EXAMPLE).orElse("Database"));
    }

    /// Opens what a command was given; several files are read one after another into one design.
    static Input open(Arguments arguments) throws WrongUsage, IOException {
        if (isExample(arguments)) {
            return new Input(Project.of(Shop.document(), Shop.rows()), ReadReport.COMPLETE);
        }
        Optional<String> database = LiveSource.url(arguments);
        if (database.isPresent()) {
            return LiveSource.open(database.get(), arguments);
        }
        List<Path> files = arguments.files();
        if (files.isEmpty()) {
            throw new WrongUsage("a file is missing");
        }
        Optional<String> format = arguments.find(FROM);
        if (format.isEmpty()) {
            return Inputs.open(files);
        }
        if (!Inputs.formats().contains(format.get())) {
            throw new WrongUsage(FROM + " takes " + String.join(", ", Inputs.formats()));
        }
        return Inputs.open(files, format.get());
    }
}
