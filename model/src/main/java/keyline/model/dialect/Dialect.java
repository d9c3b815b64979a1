package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

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

    /// Where the names of such things must be unique, the widest first; empty when nowhere.
    List<Scope> scopes(NameKind kind);

    /// The name itself, or the nearest to it that the system lets a user give.
    default String allowed(NameKind kind, String name) {
        return name;
    }

    /// What a foreign key may do when the parent row is deleted.
    Set<ReferentialAction> deleteActions();

    /// What a foreign key may do when the parent key is changed.
    Set<ReferentialAction> updateActions();

    /// What it has of that which not all have.
    Set<Feature> features();

    /// Whether it has this.
    default boolean has(Feature feature) {
        return features().contains(feature);
    }

    /// Whether a foreign key may be checked at commit.
    default boolean hasDeferrableForeignKeys() {
        return has(Feature.DEFERRABLE_FOREIGN_KEYS);
    }

    /// Whether the system itself makes an index for the child columns of a foreign key.
    default boolean indexesForeignKeys() {
        return has(Feature.FOREIGN_KEY_INDEXES);
    }

    /// How many columns a table has at most.
    int mostColumns();

    /// How many columns a key or an index has at most.
    default int mostKeyColumns() {
        return 32;
    }

    /// Whether it has an enum of such values, where it has enums at all.
    default boolean takes(EnumType type) {
        return true;
    }

    /// How it words what a script says.
    Syntax syntax();

    /// The column as it can have it; what is lost is remarked upon.
    ///
    /// @param table the column's table, whose columns have no types left that the dialect lacks altogether
    default Column fit(Column column, Table table, Remarks remarks) {
        return column;
    }

    /// The type of a column that an enum is written out in, with its values in a check.
    default ColumnType fit(EnumType type) {
        return ColumnType.Plain.TEXT;
    }

    /// The domain as it can have it, if it has domains.
    default Domain fit(Domain domain) {
        return domain;
    }

    /// The check as it can have it, or nothing when it must be left out.
    default Optional<Check> fit(Check check, Table table, Remarks remarks) {
        return Optional.of(check);
    }

    /// Whether a foreign key may refer from a column of the one type to one of the other.
    default boolean mayRefer(ColumnType child, ColumnType parent, Schema schema) {
        return true;
    }

    /// The foreign key as it can have it. Actions and deferral are fitted already.
    default ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        return key;
    }

    /// The index as it can have it, or nothing when it must be left out. The features that it lacks are fitted already.
    default Optional<Index> fit(Index index, Table table, Remarks remarks) {
        return Optional.of(index);
    }

    /// The view as it can have it, or nothing when it must be left out.
    default Optional<View> fit(View view, Remarks remarks) {
        return Optional.of(view);
    }

    /// The whole schema as it can have it, when everything in it is fitted by itself.
    ///
    /// @param remarks where remarks about a place go
    default Schema fit(Schema schema, Function<Place, Remarks> remarks) {
        return schema;
    }

    /// The name in quotes.
    default String quote(String name) {
        return identifiers().quote(name);
    }

    /// The name, in quotes only where it needs them.
    default String quoteIfNeeded(String name) {
        return identifiers().quoteIfNeeded(name);
    }
}
