package keyline.persistence;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A program of the tests in a Java of its own, which can be killed, or given little memory.
///
/// @param options for that Java
public record ForkedProgram(Class<?> program, List<String> options) {

    /// How it is started; what it says on standard error is said by the tests.
    public ProcessBuilder with(String... arguments) throws URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath()));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /// The program needs no modules; where the tests run in one, its own classes are in no path.
    private String classPath() throws URISyntaxException {
        URL file = program.getResource(program.getSimpleName() + ".class");
        Path root = Path.of(Objects.requireNonNull(file).toURI());
        for (int i = program.getName().split("\\.", -1).length; i > 0; i--) {
            root = Objects.requireNonNull(root.getParent());
        }
        return String.join(
                System.getProperty("path.separator"),
                root.toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }
}
