package keyline.app.data;

import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.command.LinkActions;
import keyline.app.data.cascade.Consequences;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.Drafts;
import keyline.model.Schema;

/// What the parts of the data panel share.
///
/// @param displays by which columns parent rows are shown
record Access(
        Session session,
        RowSource rows,
        Drafts drafts,
        DisplayColumns displays,
        Consequences consequences,
        LinkActions links) {

    /// The schema of the moment.
    Schema schema() {
        return session.document().schema();
    }

    /// The same rows, with drafts of their own.
    Access apart() {
        return new Access(session, rows, new Drafts(), displays, consequences, links);
    }
}
