package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import keyline.model.Document;
import keyline.model.edit.History;
import keyline.persistence.json.DocumentAssembly;
import keyline.persistence.json.Part;
import keyline.persistence.json.UnreadableJson;
import keyline.persistence.recovery.StepTable.Change;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// Work that is open again, to go on with.
///
/// @param place where it is, to be told of saving and to be discarded in the end
/// @param store open, with the document loaded
/// @param state what the store knows
public record Recovered(WorkingStore place, SampleStore store, StoreState state, Document document, History history) {

    static Recovered open(Path folder) throws IOException {
        Journal journal = journal(WorkingStore.file(folder));
        WorkingStore place = new WorkingStore(folder, DocumentJournal.Steps.KEPT);
        SampleStore store = place.open();
        try {
            StoreState state = wait(store.load(journal.document()));
            History history = new HistoryReading(journal.changes()).of(journal.document(), wait(store.steps()));
            return new Recovered(place, store, state, journal.document(), history);
        } catch (UnreadableJson e) {
            store.close();
            throw damaged(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    private record Journal(Document document, Map<Long, List<Change>> changes) {}

    private static Journal journal(Path file) throws IOException {
        try (Connection connection = Guarded.left(file)) {
            DocumentAssembly assembly = new DocumentAssembly();
            for (Part part : DocumentJournal.PARTS.all(connection)) {
                assembly.add(part);
            }
            return new Journal(assembly.document(), StepTable.all(connection));
        } catch (SQLException e) {
            throw damaged(Failure.line(e));
        } catch (UnreadableJson e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private static IOException damaged(String how) {
        return new IOException("The work can't be recovered: " + how);
    }

    private static <T> T wait(CompletableFuture<T> future) throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }
}
