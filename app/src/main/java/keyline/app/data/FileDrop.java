package keyline.app.data;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a CSV file that is dropped on the grid.
record FileDrop(CsvWork csv) {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");

    /// Listens to what is dragged over a node.
    void listenIn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> file(event).ifPresent(file -> {
                    csv.importFile(file.toPath());
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }

    private static Optional<File> file(DragEvent event) {
        return rows(event.getDragboard().getFiles());
    }

    /// The first file that can hold rows.
    static Optional<File> rows(List<File> files) {
        return files.stream()
                .filter(file -> ENDINGS.stream()
                        .anyMatch(ending ->
                                file.getName().toLowerCase(Locale.ROOT).endsWith(ending)))
                .findFirst();
    }
}
