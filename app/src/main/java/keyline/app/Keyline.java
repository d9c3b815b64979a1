package keyline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.stage.Stage;
import keyline.app.bench.BenchWindow;
import keyline.app.bench.Benchmark;
import keyline.app.bench.CanvasBench;
import keyline.app.bench.GridBench;
import keyline.app.bench.ImportBench;
import keyline.app.bench.StartBench;
import keyline.app.cli.Cli;
import keyline.app.job.Jobs;
import keyline.app.job.Later;
import keyline.app.notice.NoticeBar;
import keyline.app.preferences.Remembered;
import keyline.app.project.FileChoosers;
import keyline.app.project.Opened;
import keyline.app.project.Projects;
import keyline.persistence.prefs.Folders;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.prefs.PreferencesFile;
import keyline.persistence.recovery.Recoverable;
import keyline.persistence.recovery.WorkingStores;

/// The program. With a command it does that and ends; otherwise it opens the window.
public final class Keyline {

    private static final int FAILED = 2;

    private Keyline() {}

    /// Runs the program; see `keyline --help`.
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        int code = code(words);
        if (code == Cli.OPEN_WINDOW) {
            Optional<String> missing = Display.missing();
            if (missing.isEmpty()) {
                open(Cli.opening(words));
                return;
            }
            code = withoutWindow(Cli.opening(words), missing.get());
        }
        System.exit(code);
    }

    /// A fault ends the program too: threads of the toolkit that an export started would keep it for ever.
    private static int code(List<String> words) {
        try {
            return Cli.run(words, System.out, System.err, windowBenchmarks());
        } catch (RuntimeException | Error fault) {
            fault.printStackTrace();
            return FAILED;
        }
    }

    private static List<Benchmark> windowBenchmarks() {
        BenchWindow.Opener opener = new MeasuredWindow.Opener();
        return List.of(
                new CanvasBench(opener), new GridBench(opener), new ImportBench(opener), new StartBench(opener));
    }

    private static int withoutWindow(Cli.Opening opening, String missing) {
        if (opening.files().isEmpty() && !opening.example()) {
            System.err.println("keyline: no window can be opened: " + missing + "; see keyline --help");
            return FAILED;
        }
        Path folder = Path.of("keyline-export").toAbsolutePath();
        System.out.printf("No window can be opened: %s. Its diagram and scripts are in %s:%n", missing, folder);
        List<String> source = opening.example()
                ? List.of("--example", "shop")
                : List.of(opening.files().getFirst().toString());
        try {
            return new WithoutWindow(source).writeTo(folder);
        } catch (IOException e) {
            System.err.println("keyline: " + e.getMessage());
            return FAILED;
        }
    }

    /// Opens the window. The first project is read while the toolkit starts.
    private static void open(Cli.Opening opening) {
        Folders folders = Folders.ofThisMachine();
        WorkingStores works = new WorkingStores(folders.state());
        PreferencesFile file = new PreferencesFile(folders.config(), Keyline::warn);
        Preferences preferences = preferences(file);
        CompletableFuture<Opened> first =
                CompletableFuture.supplyAsync(() -> new FirstProject(works, preferences).of(opening));
        CompletableFuture<List<Path>> later = CompletableFuture.supplyAsync(() -> FirstProject.later(opening));
        CompletableFuture<List<Recoverable>> left = CompletableFuture.supplyAsync(() -> left(works));
        Platform.startup(() -> {
            Stage stage = new Stage();
            Remembered remembered = new Remembered(file, preferences);
            Projects.Desk desk = new Projects.Desk(
                    works, new FileChoosers(() -> stage), new NoticeBar(), new Jobs(), remembered, () -> {
                        file.close();
                        Platform.exit();
                    });
            OpenWindow window = new OpenWindow(first.join(), desk, remembered.choices());
            window.show(stage, remembered);
            Later.then(
                    WarmUp.beside(window.canvas().scene(), desk.jobs()),
                    _ -> {},
                    failure -> System.err.println("keyline: the warm-up failed: " + failure.getMessage()));
            Later.then(later, files -> Platform.runLater(() -> window.drops().take(files)));
            Later.then(
                    left,
                    found -> Platform.runLater(() -> window.offer(found)),
                    failure -> Platform.runLater(() -> window.fail(failure)));
        });
    }

    private static Preferences preferences(PreferencesFile file) {
        try {
            return file.read();
        } catch (IOException e) {
            warn(e);
            return Preferences.DEFAULT;
        }
    }

    private static List<Recoverable> left(WorkingStores works) {
        try {
            return works.recoverable();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static void warn(IOException failure) {
        System.err.println("keyline: the preferences can't be kept: " + failure.getMessage());
    }
}
