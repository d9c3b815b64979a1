package keyline.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a process ended that was started from a program's file.
///
/// @param code its exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record Started(int code, String out, String err) {

    /// Starts a program and waits for its end.
    ///
    /// @param program its file
    /// @param environment what it finds in its environment besides that of the tests
    static Started of(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("keyline-", ".out");
        Path err = Files.createTempFile("keyline-", ".err");
        try {
            ProcessBuilder process =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            process.environment().putAll(environment);
            int code = process.start().waitFor();
            return new Started(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
