package keyline.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.bench.Benchmark;

/// The command line of the program.
public final class Cli {

    /// What [#run] gives when a window is to be opened; see [#opening(List)].
    public static final int OPEN_WINDOW = -1;

    private final List<CliCommand> commands;

    private Cli(List<Benchmark> benchmarks) {
        commands = List.of(
                new OpenCommand(),
                new ImportCommand(),
                new ExportCommand(),
                new CheckCommand(),
                new DiffCommand(),
                new InfoCommand(),
                new BenchCommand(benchmarks));
    }

    /// What the window is to open.
    ///
    /// @param example whether the shop example is asked for
    public record Opening(List<Path> files, boolean example) {
        public Opening {
            files = List.copyOf(files);
        }
    }

    /// Does what the arguments of the program say. What goes wrong is one line on `err`.
    ///
    /// @return an exit code, or [#OPEN_WINDOW]
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, List.of());
    }

    /// The same with benchmarks of the window, which isn't known here.
    public static int run(List<String> arguments, PrintStream out, PrintStream err, List<Benchmark> ofTheWindow) {
        try {
            return new Cli(ofTheWindow).run(arguments, new Console(out, err));
        } catch (WrongUsage e) {
            err.println("keyline: " + line(e) + "; see keyline --help");
        } catch (UncheckedIOException e) {
            err.println("keyline: " + line(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (IOException e) {
            err.println("keyline: " + line(e));
        }
        return Exit.FAILED;
    }

    private int run(List<String> arguments, Console console) throws WrongUsage, IOException {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            console.out().print(help(arguments));
            return Exit.OK;
        }
        if (arguments.equals(List.of("--version"))) {
            console.out().println("keyline " + version());
            return Exit.OK;
        }
        CliCommand command = command(arguments);
        return command.run(Arguments.parse(words(arguments), command.options()), console);
    }

    /// What the window is to open, from the arguments of a run that gave [#OPEN_WINDOW].
    public static Opening opening(List<String> arguments) {
        try {
            Arguments parsed = Arguments.parse(new Cli(List.of()).words(arguments), OpenCommand.OPTIONS);
            return new Opening(parsed.files(), Source.isExample(parsed));
        } catch (WrongUsage e) {
            throw new IllegalArgumentException("These arguments open no window: " + arguments, e);
        }
    }

    private CliCommand command(List<String> arguments) throws WrongUsage {
        Optional<CliCommand> named = named(arguments);
        if (named.isPresent()) {
            return named.get();
        }
        // A desktop opens a file with nothing but its name.
        if (arguments.isEmpty()
                || arguments.getFirst().startsWith("-")
                || Files.exists(Path.of(arguments.getFirst()))) {
            return commands.getFirst();
        }
        throw new WrongUsage("there is no command " + arguments.getFirst());
    }

    private Optional<CliCommand> named(List<String> arguments) {
        return commands.stream()
                .filter(command -> !arguments.isEmpty() && command.name().equals(arguments.getFirst()))
                .findFirst();
    }

    /// The words behind the command's name.
    private List<String> words(List<String> arguments) {
        return named(arguments).isPresent() ? arguments.subList(1, arguments.size()) : arguments;
    }

    private String help(List<String> arguments) {
        return named(arguments)
                .map(CliCommand::help)
                .orElseGet(() -> commands.stream().map(CliCommand::help).collect(Collectors.joining("\n")) + """

                    FILE is a project or whatever import reads, a live database too; --example shop stands in for one.
                    Exit codes: 0 done, 1 problems found, 2 wrong usage or unreadable input, 3 partly read.
                    """);
    }

    private static String version() {
        return Optional.ofNullable(Cli.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(development)");
    }

    /// The JDK's own messages of missing files are nothing but their names.
    private static String line(Exception error) {
        String text = switch (error) {
            case NoSuchFileException e -> e.getFile() + " doesn't exist";
            case AccessDeniedException e -> e.getFile() + " may not be read or written";
            case FileSystemException e -> e.getFile() + ": " + e.getReason();
            default -> String.valueOf(error.getMessage());
        };
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
