package keyline.model.problem;

import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// What a rule sees: the document, the dialect that it is meant for, and which names are in use.
public final class Context {

    private final Document document;
    private final Dialect dialect;
    private final Claims claims;

    Context(Document document, Claims claims) {
        this.document = document;
        this.dialect = dialectOf(document);
        this.claims = claims;
    }

    /// The dialect of a document's target; the first one where nobody knows the target.
    static Dialect dialectOf(Document document) {
        return Dialects.of(document.target()).orElseGet(() -> Dialects.all().getFirst());
    }

    /// The document.
    public Document document() {
        return document;
    }

    /// Its schema.
    public Schema schema() {
        return document.schema();
    }

    /// The dialect that it is meant for.
    public Dialect dialect() {
        return dialect;
    }

    Claims claims() {
        return claims;
    }
}
