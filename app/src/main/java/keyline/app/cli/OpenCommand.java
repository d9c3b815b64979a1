package keyline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import keyline.persistence.file.UnreadableFile;

/// `keyline open`: the window.
final class OpenCommand implements CliCommand {

    static final Arguments.Options OPTIONS = new Arguments.Options(Set.of(Source.EXAMPLE), Set.of());

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String help() {
        return """
            keyline [open FILE...] [--example shop]
                Open the window, with these files.
            """;
    }

    @Override
    public Arguments.Options options() {
        return OPTIONS;
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage, UnreadableFile {
        Source.isExample(arguments);
        for (Path file : arguments.files()) {
            if (Files.notExists(file)) {
                throw new UnreadableFile(file, "doesn't exist");
            }
        }
        return Cli.OPEN_WINDOW;
    }
}
