package keyline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import keyline.app.bench.BenchWindow;
import keyline.app.canvas.Canvas;
import keyline.app.cli.Cli;
import keyline.app.data.DataPanel;
import keyline.app.job.Jobs;
import keyline.app.notice.NoticeBar;
import keyline.app.preferences.Remembered;
import keyline.app.project.Opened;
import keyline.app.project.Projects;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.prefs.PreferencesFile;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.StoreState;

/// The window as `Keyline` makes it, over a folder that is removed afterwards, for the benchmarks.
final class MeasuredWindow implements BenchWindow {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private final Path folder;
    private final Stage stage;
    private final PreferencesFile file;
    private final Remembered remembered;
    private final Jobs jobs = new Jobs();
    private final OpenWindow window;

    private MeasuredWindow(Path folder, Opened first) {
        this.folder = folder;
        this.stage = new Stage();
        this.file = new PreferencesFile(folder.resolve("config"), MeasuredWindow::fail);
        this.remembered = new Remembered(file, Preferences.DEFAULT);
        this.window = new OpenWindow(
                first,
                new Projects.Desk(
                        new WorkingStores(folder),
                        new MeasuredFiles(folder),
                        new NoticeBar(),
                        jobs,
                        remembered,
                        () -> {}),
                remembered.choices());
    }

    private static void fail(IOException failure) {
        throw new UncheckedIOException(failure);
    }

    @Override
    public void show() {
        window.show(stage, remembered);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Math.min(WIDTH, screenWidth()));
        stage.setHeight(Math.min(HEIGHT, screenHeight()));
        stage.getScene().getRoot().layout();
        canvas().fit();
    }

    private static double screenWidth() {
        return Screen.getPrimary().getBounds().getWidth();
    }

    private static double screenHeight() {
        return Screen.getPrimary().getBounds().getHeight();
    }

    @Override
    public CompletableFuture<?> warmUp() {
        return WarmUp.beside(canvas().scene(), jobs);
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Canvas canvas() {
        return window.canvas();
    }

    @Override
    public Session session() {
        return window.session();
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public ObservableValue<StoreState> store() {
        return window.rows().state();
    }

    @Override
    public DataPanel data() {
        return window.data();
    }

    @Override
    public void bring(Path script) {
        window.bring(List.of(script));
    }

    @Override
    public void close() {
        stage.hide();
        file.close();
        try {
            window.rows().store().close();
            remove(folder);
        } catch (IOException e) {
            fail(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Makes windows over documents.
    static final class Opener implements BenchWindow.Opener {

        @Override
        public void start() {
            choosePlatform();
            CompletableFuture<Stage> shown = new CompletableFuture<>();
            Platform.startup(() -> shown.complete(empty()));
            shown.join();
        }

        @Override
        public BenchWindow startWithExample() throws IOException {
            choosePlatform();
            Path folder = Files.createTempDirectory("keyline-bench-");
            FirstProject projects = new FirstProject(new WorkingStores(folder), Preferences.DEFAULT);
            CompletableFuture<Opened> first =
                    CompletableFuture.supplyAsync(() -> projects.of(new Cli.Opening(List.of(), true)));
            return CompletableFuture.supplyAsync(() -> new MeasuredWindow(folder, first.join()), Platform::startup)
                    .join();
        }

        private static void choosePlatform() {
            System.setProperty("javafx.animation.fullspeed", "true");
            if (Display.missing().isPresent()) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            Platform.setImplicitExit(false);
        }

        /// What the memory of the program is compared with.
        private static Stage empty() {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(), WIDTH, HEIGHT));
            stage.show();
            return stage;
        }

        @Override
        public BenchWindow open(Path file) throws IOException {
            Path folder = Files.createTempDirectory("keyline-bench-");
            Opened opened = Opened.file(new WorkingStores(folder), file);
            CompletableFuture<MeasuredWindow> made = new CompletableFuture<>();
            Platform.runLater(() -> made.complete(new MeasuredWindow(folder, opened)));
            return made.join();
        }
    }
}
