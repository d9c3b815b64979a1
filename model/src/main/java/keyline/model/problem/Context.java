package keyline.model.problem;

import java.util.List;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// What a rule sees: the document, the dialect that it is meant for, and which names are in use.
///
/// @param dialect the first one where nobody knows the document's target
record Context(Document document, Dialect dialect, Claims claims) {

    Context(Document document, Claims claims) {
        this(document, Dialects.targetOf(document), claims);
    }

    Schema schema() {
        return document.schema();
    }

    /// What else claims the name of `claim` where it must be unique in a namespace.
    List<Claim> rivals(Claim claim) {
        return claims.rivals(claim, dialect);
    }
}
