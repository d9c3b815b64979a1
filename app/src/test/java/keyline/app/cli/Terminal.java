package keyline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/// A terminal in which the program is run.
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// Runs the program with these words on a terminal that is empty before.
    ///
    /// @return the exit code
    int run(List<String> words) {
        out.reset();
        err.reset();
        return Cli.run(words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    int run(String... words) {
        return run(List.of(words));
    }

    /// What the last run wrote to its standard output.
    String out() {
        return out.toString(UTF_8);
    }

    /// What the last run wrote to its standard error.
    String err() {
        return err.toString(UTF_8);
    }
}
