package keyline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.match.Rename;
import keyline.model.match.TwoVersions;
import keyline.model.migration.Migration;
import keyline.model.migration.MigrationFile;
import keyline.persistence.file.SafeFile;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;

/// `keyline diff`: the script that takes a database from one design to another.
final class DiffCommand implements CliCommand {

    private static final String TO = "--to";
    private static final String OUT = "-o";
    private static final String NAME = "--name";
    private static final String RENAME = "--rename";
    private static final String FILL = "--fill";
    private static final String DOWN = "--down";
    private static final String JSON = "--json";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String help() {
        return """
            keyline diff OLD NEW --to DIALECT [-o OUT] [--down] [--json] [--rename OLD=NEW,TABLE.OLD=NEW,...]
                Write the migration from OLD to NEW; --down writes the way back. Designs that don't share their past
                are matched by names: what may have been renamed is listed, and taken as renamed where --rename says so.
                Rows get --fill TABLE.COLUMN=VALUE in a new column that takes no NULL and has no default, otherwise a
                neutral value; it may be given several times.
            keyline diff OLD NEW --to d1 -o FOLDER --name "add profile"
                Write the next file of a folder of migrations: FOLDER/0001_add_profile.sql.
            keyline diff jdbc:... NEW --to DIALECT [--user NAME] [--password-env VARIABLE] [--schema ...] [--tables ...]
                OLD or NEW, or both, may be a live database; the options are those of import.
            """;
    }

    @Override
    public Arguments.Options options() {
        Set<String> values = new HashSet<>(LiveSource.OF_DESIGN);
        values.addAll(Set.of(TO, OUT, NAME, RENAME, FILL));
        return new Arguments.Options(values, Set.of(DOWN, JSON));
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, IOException {
        if (arguments.sources().size() != 2) {
            throw new WrongUsage("diff takes two files or live databases, the old one and the new one");
        }
        if (arguments.databases().isEmpty()) {
            LiveSource.refuseOptions(arguments);
        }
        Dialect dialect = dialect(arguments.value(TO));
        try (Input old = open(arguments.sources().getFirst(), arguments);
                Input fresh = open(arguments.sources().getLast(), arguments)) {
            TwoVersions versions = Versions.of(old, fresh, arguments.find(RENAME));
            write(migration(versions, dialect, arguments), versions, arguments, console);
            Skips.list(old.report(), console);
            Skips.list(fresh.report(), console);
            return Math.max(Skips.exit(old.report()), Skips.exit(fresh.report()));
        }
    }

    private static Input open(Arguments.Named source, Arguments arguments) throws WrongUsage, IOException {
        return switch (source) {
            case Arguments.Named.OfFile(Path file) -> Inputs.open(List.of(file));
            case Arguments.Named.OfDatabase(String url) -> LiveSource.open(url, arguments);
        };
    }

    private static Dialect dialect(String key) throws WrongUsage {
        List<String> keys = Dialects.all().stream().map(Dialect::key).toList();
        return Dialects.of(key)
                .orElseThrow(() -> new WrongUsage("there is no dialect " + key + ", only " + String.join(", ", keys)));
    }

    private static Migration migration(TwoVersions versions, Dialect dialect, Arguments arguments) throws WrongUsage {
        Schema before = versions.before().schema();
        Schema after = versions.after().schema();
        return arguments.has(DOWN)
                ? migration(after, before, dialect, arguments)
                : migration(before, after, dialect, arguments);
    }

    private static Migration migration(Schema before, Schema after, Dialect dialect, Arguments arguments)
            throws WrongUsage {
        return Migration.between(before, after, dialect, Versions.fillings(arguments.all(FILL), before, after));
    }

    private static void write(Migration migration, TwoVersions versions, Arguments arguments, Console console)
            throws WrongUsage, IOException {
        if (arguments.has(JSON)) {
            console.out().println(MigrationJson.of(migration, versions.suggestions()));
            return;
        }
        versions.suggestions().forEach(rename -> console.err().println(text(rename)));
        NoticeLines.of(migration.notices(), versions.after().schema()).forEach(console.err()::println);
        if (migration.isEmpty()) {
            console.err()
                    .println("Nothing to do: both say the same in "
                            + migration.dialect().displayName() + ".");
            return;
        }
        Optional<Path> out = arguments.findFile(OUT);
        if (out.isEmpty()) {
            console.out().print(migration.script().text());
        } else {
            write(migration, out.get(), arguments, console);
        }
    }

    private static void write(Migration migration, Path out, Arguments arguments, Console console)
            throws WrongUsage, IOException {
        Optional<String> name = arguments.find(NAME);
        if (Files.isDirectory(out) && name.isEmpty()) {
            throw new WrongUsage(out + " is a folder: give the migration a name with " + NAME);
        }
        if (name.isEmpty()) {
            save(out, migration.script().text());
            return;
        }
        Files.createDirectories(out);
        MigrationFile file = MigrationFile.next(names(out), name.get());
        Path path = out.resolve(file.fileName());
        save(path, file.text(migration, Clock.systemUTC().instant()));
        console.out().println(path);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void save(Path out, String text) throws IOException {
        SafeFile.write(out, file -> Files.writeString(file, text, UTF_8));
    }

    private static String text(Rename rename) {
        String old = rename.holder().isEmpty() ? rename.before() : rename.holder() + "." + rename.before();
        return "%s may have become %s; if so: %s \"%s=%s\"".formatted(old, rename.after(), RENAME, old, rename.after());
    }
}
