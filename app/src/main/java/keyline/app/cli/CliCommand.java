package keyline.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A command of the command line. Each is a class in a file of its own and one line in [Cli].
interface CliCommand {

    /// The word that it is called by.
    String name();

    /// What it takes, and what it does: the lines of the help.
    String help();

    /// The options that it takes.
    Arguments.Options options();

    /// Does it.
    ///
    /// @return an exit code
    /// @throws IOException when a file can't be read or written; the message is one line
    /// @throws UncheckedIOException the same, from where rows are read
    int run(Arguments arguments, Console console) throws WrongUsage, IOException;
}
