package keyline.app.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.app.command.FileActions.Content;
import keyline.app.job.Progress;
import keyline.app.notice.Notice;
import keyline.persistence.file.SafeFile;

/// Writes what people take away into files that they choose, in jobs. FX thread only.
record ExportedFiles(Projects.Desk desk) {

    /// Asks for a file and writes it.
    ///
    /// @param name what it may be called
    void write(String name, Content content) {
        desk.questions().toExport(name).ifPresent(file -> write(file, content));
    }

    private void write(Path file, Content content) {
        List<String> told = new ArrayList<>(List.of("Written to " + file + "."));
        desk.jobs()
                .start(
                        "Export " + file.getFileName(),
                        progress -> written(file, content, progress.remarking(told::add)),
                        _ -> desk.notices().show(Notice.remark("export", String.join(" ", told))));
    }

    private static Path written(Path file, Content content, Progress progress) throws IOException {
        SafeFile.write(file, beside -> {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out, progress);
            }
        });
        return file;
    }
}
