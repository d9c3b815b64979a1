package keyline.model.dialect;

import java.util.Set;
import keyline.model.ReferentialAction;

/// A database system as a target: what it calls things, what it can say and what it can't.
///
/// A dialect is one class in a file of its own and one line in [Dialects].
public interface Dialect {

    /// The key that documents and the command line use: `postgresql`.
    String key();

    /// The name that people use: `PostgreSQL`.
    String displayName();

    /// How names are written.
    Identifiers identifiers();

    /// Where the names of such things must be unique; empty when nowhere.
    Set<Scope> scopes(NameKind kind);

    /// What a foreign key may do when the parent row is deleted.
    Set<ReferentialAction> deleteActions();

    /// What a foreign key may do when the parent key is changed.
    Set<ReferentialAction> updateActions();

    /// Whether a foreign key may be checked at commit.
    boolean hasDeferrableForeignKeys();

    /// Whether the system itself makes an index for the child columns of a foreign key.
    boolean indexesForeignKeys();

    /// Whether a failed script can be rolled back, tables included.
    boolean hasTransactionalDdl();

    /// The name in quotes.
    default String quote(String name) {
        return identifiers().quote(name);
    }

    /// The name, in quotes only where it needs them.
    default String quoteIfNeeded(String name) {
        return identifiers().quoteIfNeeded(name);
    }
}
