package keyline.model.read.sql;

import java.util.List;

/// A name with the schema that it is in.
///
/// @param namespace empty when none is given
record QualifiedName(String namespace, String name) {

    /// Of all parts the last two count: those before name a server and a database.
    static QualifiedName of(List<String> parts) {
        return new QualifiedName(parts.size() > 1 ? parts.get(parts.size() - 2) : "", parts.getLast());
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }
}
