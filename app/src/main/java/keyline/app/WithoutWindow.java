package keyline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.Offscreen;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// What the program does with a project where it can't show a window: the picture of its diagram and its script for every
/// dialect, in a folder.
record WithoutWindow(Document document, SampleRows rows) {

    private static final double SCALE = 2;

    /// Writes the files into `folder`, which is made when it is missing, and gives them in the order of writing.
    List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        files.add(writePicture(folder.resolve("diagram.png")));
        for (Dialect dialect : Dialects.all()) {
            Path file = folder.resolve(dialect.key() + ".sql");
            String script = Ddl.script(document.schema(), dialect, DdlOptions.DEFAULT.with(rows))
                    .text();
            files.add(Files.writeString(file, script));
        }
        return files;
    }

    private Path writePicture(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Offscreen.call(() -> {
                new DiagramPicture(document, document.firstDiagram(), Theme.LIGHT, SCALE).writePng(out);
                return file;
            });
            return file;
        } catch (ExecutionException e) {
            throw new IOException("The picture couldn't be drawn: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture was given up", e);
        }
    }
}
