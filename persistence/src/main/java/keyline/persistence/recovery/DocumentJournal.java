package keyline.persistence.recovery;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import keyline.model.Document;
import keyline.model.edit.Step;
import keyline.persistence.json.DocumentParts;
import keyline.persistence.json.Part;
import keyline.persistence.json.PartKey;
import keyline.persistence.sqlite.PartTable;
import keyline.persistence.store.DocumentLog;

/// Keeps the document in the working store's file, in the transaction of each step: its parts as they are now, and of
/// every step the parts that it changed, before and after, of which a history can be made again.
///
/// It is used on the store's thread only.
final class DocumentJournal implements DocumentLog {

    static final PartTable PARTS = new PartTable("document_part");

    private Steps steps;

    /// @param steps what to do with those that the file has when the first document is loaded
    DocumentJournal(Steps steps) {
        this.steps = steps;
    }

    /// What becomes of the steps that a file has.
    enum Steps {
        /// The same document is loaded that they led to.
        KEPT,
        FORGOTTEN
    }

    @Override
    public void loaded(Connection connection, Document document) throws SQLException {
        PARTS.create(connection);
        StepTable.create(connection);
        if (steps == Steps.FORGOTTEN) {
            StepTable.clear(connection);
        }
        steps = Steps.FORGOTTEN;
        try (Statement statement = connection.createStatement();
                PreparedStatement putting = PARTS.putting(connection)) {
            statement.execute("DELETE FROM " + PARTS.name());
            DocumentParts.of(document, part -> PartTable.put(putting, part));
        } catch (UncheckedIOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    @Override
    public void moved(Connection connection, Step step, Move move) throws SQLException {
        Document from = move == Move.UNDONE ? step.after() : step.before();
        Document to = move == Move.UNDONE ? step.before() : step.after();
        try (PreparedStatement putting = PARTS.putting(connection);
                PreparedStatement removing = PARTS.removing(connection);
                StepTable record = StepTable.recording(connection, step.number())) {
            DocumentParts.between(from, to, new DocumentParts.Changes() {
                @Override
                public void put(Part part) {
                    if (move == Move.DONE) {
                        record.put(part);
                    }
                    PartTable.put(putting, part);
                }

                @Override
                public void remove(PartKey key) {
                    if (move == Move.DONE) {
                        record.remove(key);
                    }
                    PartTable.remove(removing, key);
                }
            });
        } catch (UncheckedIOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    @Override
    public void forgotten(Connection connection, long first, long last) throws SQLException {
        StepTable.forget(connection, first, last);
    }
}
