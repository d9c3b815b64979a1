package keyline.app.project;

import java.util.concurrent.CompletableFuture;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.History;
import keyline.model.edit.Step;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// A project whose rows somebody gave up while they were stored: its design stays as it is shown, with the steps that
/// led to it, but no table has rows. It is no longer the project of a file, which would lose its rows at the next save.
///
/// @param document as it is shown now
/// @param history what led to it, or was taken back
record DesignAlone(Document document, History history) {

    /// Makes the store hold the design without rows, and know the steps.
    CompletableFuture<StoreState> into(SampleStore store) {
        CompletableFuture<StoreState> last = store.load(first(), SampleRows.NONE);
        for (Step step : history.done()) {
            last = store.follow(step);
        }
        for (Step step : history.undone().reversed()) {
            last = store.follow(step);
        }
        for (Step step : history.undone()) {
            last = store.undo(step);
        }
        return last;
    }

    private Document first() {
        if (!history.done().isEmpty()) {
            return history.done().getFirst().before();
        }
        return document;
    }

    /// What became of it, in one line.
    ///
    /// @param opened the project as it was to be
    String sentence(Opened opened) {
        String name = opened.file().map(file -> file.getFileName().toString()).orElseGet(opened.reading()::name);
        String rows = opened.reading().rows().stream()
                .mapToObj(count -> "the " + Count.of(count, "row"))
                .findFirst()
                .orElse("its rows");
        String tables = Count.of(document.schema().tables().size(), "table");
        String kept = opened.file().isPresent() ? " It is a project of its own, and the file keeps its rows." : "";
        return "Storing the rows of %s was cancelled: this is its design, %s, without %s.%s"
                .formatted(name, tables, rows, kept);
    }
}
