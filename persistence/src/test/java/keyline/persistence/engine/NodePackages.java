package keyline.persistence.engine;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The programs of npm that take what Keyline writes, in the versions that `node/package.json` names. They are
/// installed into `target/node` when they are first wanted; where that can't be done, tests are skipped and say why.
final class NodePackages implements ExecutionCondition {

    private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

    /// What a program said, and the number that it ended with.
    record Outcome(int exit, String output) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<?> obstacle = context.getRoot()
                .getStore(Namespace.create(NodePackages.class))
                .computeIfAbsent("obstacle", _ -> obstacle(), Optional.class);
        return obstacle.map(each -> ConditionEvaluationResult.disabled("npm's packages are missing: " + each))
                .orElseGet(() -> ConditionEvaluationResult.enabled("npm's packages are there"));
    }

    private static Optional<String> obstacle() {
        try {
            String wanted = resource("package.json");
            Path installed = FOLDER.resolve("installed.json");
            if (Files.exists(installed) && Files.readString(installed).equals(wanted)) {
                return Optional.empty();
            }
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("package.json"), wanted);
            Outcome outcome = run(FOLDER, List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"));
            if (outcome.exit() == 0) {
                Files.writeString(installed, wanted);
            }
            return Optional.of(outcome.output()).filter(_ -> outcome.exit() != 0);
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// An empty folder in which programs find the packages.
    static Path folder(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    /// Puts a file that the tests have into a folder.
    static Path put(String name, Path folder) throws IOException {
        return Files.writeString(folder.resolve(name), resource(name));
    }

    /// Runs a script or the main file of a package, such as `prettier/bin/prettier.cjs`.
    static Outcome node(Path folder, String program, String... arguments) throws IOException {
        Path packaged = FOLDER.resolve("node_modules").resolve(program);
        List<String> command = new ArrayList<>(List.of(
                "node",
                Files.exists(packaged)
                        ? packaged.toString()
                        : folder.resolve(program).toString()));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private static Outcome run(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("CI", "1");
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("WRANGLER_SEND_METRICS", "false");
        builder.environment().put("WRANGLER_HIDE_BANNER", "true");
        builder.environment().put("XDG_CONFIG_HOME", FOLDER.resolve("settings").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("%s was interrupted".formatted(command.getFirst()), e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = NodePackages.class.getResourceAsStream("node/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
