package keyline.app.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import keyline.app.data.csv.ExportSheet;
import keyline.app.data.csv.FaultSheet;
import keyline.app.data.csv.ImportSheet;
import keyline.app.job.Jobs;
import keyline.app.job.Later;
import keyline.app.job.Progress;
import keyline.app.project.FileQuestions;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.persistence.csv.CsvColumns;
import keyline.persistence.csv.CsvExport;
import keyline.persistence.csv.CsvFormat;
import keyline.persistence.csv.CsvImport;
import keyline.persistence.csv.CsvPreview;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.RowQuery;

/// Rows of the shown table from and to CSV files, as jobs with progress and cancel.
final class CsvWork {

    private static final int PREVIEW = 5;

    private final DataGrid grid;
    private final FileQuestions files;
    private final Jobs jobs;

    CsvWork(DataGrid grid, FileQuestions files, Jobs jobs) {
        this.grid = grid;
        this.files = files;
        this.jobs = jobs;
    }

    private record Opened(CsvFormat format, CsvPreview preview) {}

    /// Asks for a file to import.
    void importFile() {
        files.toImport().ifPresent(this::importFile);
    }

    /// Shows what an import of the file would do.
    void importFile(Path file) {
        grid.board()
                .ifPresent(board -> jobs.start(
                        "Read " + file.getFileName(),
                        _ -> {
                            CsvFormat format = CsvFormat.of(file);
                            return new Opened(format, CsvPreview.of(file, format, PREVIEW));
                        },
                        opened -> ask(board.table(), file, opened)));
    }

    private void ask(Table table, Path file, Opened opened) {
        grid.side().show(new ImportSheet(file, table, opened.preview(), new ImportSheet.Answer() {
            @Override
            public void run(CsvColumns columns, List<ColumnId> key) {
                close();
                Schema schema = grid.access().schema();
                start(
                        file,
                        key,
                        progress -> new CsvImport(
                                file,
                                opened.format(),
                                schema,
                                table.id(),
                                columns,
                                share -> progress.report(share, "")));
            }

            @Override
            public void cancel() {
                close();
            }
        }));
    }

    private void close() {
        grid.side().hide();
        grid.view().takeFocus();
    }

    private void start(Path file, List<ColumnId> key, Function<Progress, CsvImport> rows) {
        String label = "Import " + file.getFileName();
        jobs.start(
                label,
                progress -> {
                    CompletableFuture<ImportOutcome> done = onFxThread(() ->
                            grid.access().rows().importRows(label, rows.apply(progress).rows(key)));
                    progress.onCancel(() -> Platform.runLater(() -> done.cancel(true)));
                    return done.join();
                },
                outcome -> tell(file, outcome));
    }

    private static <T> CompletableFuture<T> onFxThread(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            CompletableFuture<T> running = work.get();
            Later.then(running, result::complete, result::completeExceptionally);
            Later.then(result, _ -> {}, _ -> running.cancel(true));
        });
        return result;
    }

    private void tell(Path file, ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported(_, long inserted, long updated) -> {
                String changed = updated == 0 ? "" : ", updated " + Count.number(updated);
                grid.say(Note.undoable("Imported %s%s".formatted(Count.of(inserted, "row"), changed)));
            }
            case ImportOutcome.Faulty(var faults) ->
                grid.side().show(new FaultSheet(file.getFileName().toString(), faults, this::close));
        }
    }

    /// Asks how the shown rows are to be written, and where.
    void exportRows() {
        grid.board().ifPresent(board -> {
            String rows = "%s of %s"
                    .formatted(
                            Count.of(board.pages().total(), "row"),
                            board.table().name());
            grid.side().show(new ExportSheet(rows, new ExportSheet.Answer() {
                @Override
                public void run(CsvExport export) {
                    close();
                    files.toExport(board.table().name() + ".csv")
                            .ifPresent(file -> export(board.table(), board.query(), export, file));
                }

                @Override
                public void cancel() {
                    close();
                }
            }));
        });
    }

    private void export(Table table, RowQuery query, CsvExport export, Path file) {
        Schema schema = grid.access().schema();
        jobs.start(
                "Export " + file.getFileName(),
                progress -> {
                    ShownRows rows = new ShownRows(grid.access().rows(), query, share -> {
                        if (progress.isCancelled()) {
                            throw new CancellationException();
                        }
                        progress.report(share, "");
                    });
                    return write(file, out -> export.write(table, schema, rows, out));
                },
                done -> grid.say(Note.of("Exported to " + done.getFileName())));
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /// Writes beside the file first, so that a file that is there stays whole until the new one is.
    private static Path write(Path file, Writing writing) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                writing.write(out);
            }
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
