package keyline.persistence.store;

import java.sql.SQLException;
import keyline.model.Document;
import keyline.model.edit.Step;

/// Begins a step in the open transaction: what it makes impossible is forgotten, and the design goes on to that after
/// it.
final class Beginning {

    private final Catalog catalog;
    private final ChangeLog log;
    private final StepLog history;
    private final Migration migration;
    private final Forgetting forgetting;

    Beginning(Parts parts, Migration migration) {
        this.catalog = parts.catalog();
        this.log = parts.log();
        this.history = parts.history();
        this.migration = migration;
        this.forgetting = new Forgetting(parts);
    }

    /// Begins the step, and makes the store follow its design.
    ///
    /// @return the first entry of the change log for what comes then
    long of(Step step) throws SQLException {
        forgetting.before(step);
        forgetting.oldest(step);
        long first = history.begin(step);
        if (isFollowed(step.after())) {
            return first;
        }
        migration.run(step.after(), new Migration.Do(step.number()));
        return log.next();
    }

    @SuppressWarnings("ReferenceEquality") // the very same document needs no comparing
    private boolean isFollowed(Document document) {
        return catalog.now().document() == document;
    }
}
