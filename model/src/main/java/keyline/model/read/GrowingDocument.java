package keyline.model.read;

import java.util.function.IntFunction;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;

/// The document while a text is read. Each reader adds to it what the names in its texts mean.
public abstract class GrowingDocument {

    private Document document;

    /// @param document what there is before anything is read
    protected GrowingDocument(Document document) {
        this.document = document;
    }

    /// What there is so far.
    public final Document document() {
        return document;
    }

    /// Takes a changed document.
    public final void become(Document changed) {
        document = changed;
    }

    /// Takes a changed schema.
    public final void become(Schema changed) {
        document = document.with(changed);
    }

    /// An id that nothing has.
    public final <I extends Id> I newId(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    /// The namespace of that name; it comes into being when it isn't there.
    ///
    /// @param name empty for the usual one
    public final NamespaceId namespace(String name) {
        return document.schema().namespaces().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Namespace::id)
                .orElseGet(() -> added(name));
    }

    private NamespaceId added(String name) {
        Namespace added = new Namespace(newId(NamespaceId::new), name);
        become(document.schema().with(added));
        return added.id();
    }
}
