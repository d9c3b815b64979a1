package keyline.app.data;

import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.cascade.Consequences;
import keyline.app.data.row.Drafts;

/// What the parts of the data panel share.
record Access(Session session, RowSource rows, Drafts drafts, Consequences consequences) {}
