package keyline.app.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.app.job.Jobs;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.text.Count;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Takes files that are dropped on the window: projects are opened, rows on a table fill it, and all else that can be
/// read is imported. While files are held over the window, a veil says what would become of them. FX thread only.
public final class FileDrops {

    private static final String KEY = "drop-files";

    private final Jobs jobs;
    private final NoticeBar notices;
    private final Places places;
    private final Label words = Labels.of("", "heading");
    private final StackPane veil = new StackPane();

    /// Drops that go to these places.
    public FileDrops(Jobs jobs, NoticeBar notices, Places places) {
        this.jobs = jobs;
        this.notices = notices;
        this.places = places;
        veil.getStyleClass().add("drop-veil");
        VBox card = new VBox(new FontIcon(Feather.DOWNLOAD), words);
        card.getStyleClass().add("drop-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().add(card);
        veil.setMouseTransparent(true);
        veil.setVisible(false);
    }

    /// Where dropped files go.
    public interface Places {

        /// What point of the diagram is drawn there; none beside the canvas.
        Optional<Point> pointAt(double sceneX, double sceneY);

        /// The table at a point of the diagram.
        Optional<TableId> tableAt(Point at);

        /// Shows what filling a table with a file would do.
        void fill(TableId table, Path file);

        /// Opens a project.
        void open(Path project);

        /// Imports files that belong together.
        void bring(List<Path> files);

        /// The same for files that are to stand there on the diagram.
        void bring(List<Path> files, Point at);
    }

    /// What lies over the window while files are held over it.
    public Node veil() {
        return veil;
    }

    /// Listens to what is dragged over a scene; what a part of it takes is its own.
    public void listenIn(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                hold(paths(event));
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED, _ -> veil.setVisible(false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                drop(paths(event), event.getSceneX(), event.getSceneY());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static List<Path> paths(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    /// Shows that these files would be taken.
    public void hold(List<Path> files) {
        String what = files.size() == 1 ? files.getFirst().getFileName().toString() : Count.of(files.size(), "file");
        words.setText("Drop to open or import " + what);
        veil.setVisible(true);
    }

    /// Takes these files, which were dropped there.
    public void drop(List<Path> files, double sceneX, double sceneY) {
        veil.setVisible(false);
        take(files, places.pointAt(sceneX, sceneY));
    }

    /// Takes these files, which were asked for without pointing at a place.
    public void take(List<Path> files) {
        take(files, Optional.empty());
    }

    private void take(List<Path> files, Optional<Point> at) {
        if (files.isEmpty()) {
            return;
        }
        jobs.start("Look at the files", _ -> DroppedFiles.of(files), dropped -> take(dropped, at));
    }

    private void take(DroppedFiles dropped, Optional<Point> at) {
        if (!dropped.rest().isEmpty()) {
            notices.show(Notice.error(KEY, String.join("\n", dropped.rest())));
        }
        if (dropped.read().isEmpty()) {
            return;
        }
        Path first = dropped.read().getFirst();
        Optional<TableId> table = at.flatMap(places::tableAt);
        if (dropped.format().isEmpty()) {
            places.open(first);
        } else if (dropped.areRows() && table.isPresent() && dropped.read().size() == 1) {
            places.fill(table.get(), first);
        } else {
            at.ifPresentOrElse(point -> places.bring(dropped.read(), point), () -> places.bring(dropped.read()));
        }
    }
}
