package keyline.persistence.store;

import java.sql.Connection;
import java.sql.SQLException;
import keyline.model.Document;
import keyline.model.edit.Step;

/// Keeps the document beside the rows: the store calls it within the transaction of each step, so that both survive a
/// crash together or not at all. It keeps what it likes in tables of its own, named `document_...`, and touches no
/// other.
///
/// Steps of rows, with one and the same document before and after, don't concern it.
///
/// It is called on the store's thread. It must neither commit nor roll back, and leave no statement open.
public interface DocumentLog {

    /// Keeps nothing: for stores whose document lives elsewhere.
    DocumentLog NONE = new DocumentLog() {
        @Override
        public void loaded(Connection connection, Document document) {}

        @Override
        public void moved(Connection connection, Step step, Move move) {}

        @Override
        public void forgotten(Connection connection, long first, long last) {}
    };

    /// The store holds this document now.
    void loaded(Connection connection, Document document) throws SQLException;

    /// The document goes over a step, from `step.before()` to `step.after()`, or back when it is undone.
    void moved(Connection connection, Step step, Move move) throws SQLException;

    /// Steps have left the history: those from `first` to `last`, both included. They can be neither undone nor redone.
    void forgotten(Connection connection, long first, long last) throws SQLException;

    /// How the document went over a step.
    enum Move {
        DONE,
        UNDONE,
        REDONE
    }
}
