package keyline.persistence.store;

import java.sql.SQLException;
import keyline.model.Document;
import keyline.model.SampleRows;

/// Begins the work with a document.
final class Opening {

    private final Parts parts;

    Opening(Parts parts) {
        this.parts = parts;
    }

    /// With the rows that the file has for it.
    StoreState load(Document document) throws SQLException {
        return transaction(() -> new Loading(parts).run(document));
    }

    /// With these rows, and an empty history.
    StoreState load(Document document, SampleRows rows) throws SQLException {
        return transaction(() -> {
            Loading loading = new Loading(parts);
            loading.clear();
            loading.run(document);
            new Filling(parts).fill(document, rows);
        });
    }

    private StoreState transaction(Transaction.Plain work) throws SQLException {
        new Transaction(parts.database(), parts.catalog()).withoutForeignKeys(() -> {
            parts.log().stop();
            work.run();
            parts.documents()
                    .loaded(parts.database().connection(), parts.catalog().now().document());
        });
        return parts.catalog().now().state();
    }
}
