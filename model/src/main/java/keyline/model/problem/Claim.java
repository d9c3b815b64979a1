package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.NameKind;
import keyline.model.dialect.Scope;

/// A name that something holds in its namespace, and perhaps wants for itself, see [Dialect#scopes(NameKind)].
record Claim(NamespaceId namespace, NameKind kind, Named named) {

    private static final List<Scope> TYPES = List.of(new Scope(Scope.Extent.NAMESPACE, "type"));

    /// The names that a table and what is in it hold.
    static List<Claim> of(Table table) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(table.namespace(), NameKind.TABLE, Named.of(table)));
        for (Constraint constraint : table.constraints()) {
            claims.add(new Claim(table.namespace(), kind(constraint), Named.of(table, constraint)));
        }
        for (Index index : table.indexes()) {
            claims.add(new Claim(table.namespace(), NameKind.INDEX, Named.of(table, index)));
        }
        claims.removeIf(claim -> claim.named.name().isEmpty());
        return claims;
    }

    /// The name of a view.
    static List<Claim> of(View view) {
        return view.name().isEmpty()
                ? List.of()
                : List.of(new Claim(view.namespace(), NameKind.VIEW, Named.of(view)));
    }

    /// The name of a type.
    static List<Claim> of(NamedType type) {
        return type.name().isEmpty()
                ? List.of()
                : List.of(new Claim(type.namespace(), NameKind.TYPE, Named.of(type)));
    }

    private static NameKind kind(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> NameKind.PRIMARY_KEY;
            case Constraint.Unique _ -> NameKind.UNIQUE;
            case Constraint.Check _ -> NameKind.CHECK;
            case Constraint.ForeignKey _ -> NameKind.FOREIGN_KEY;
        };
    }

    /// Where it must be the only one of its name. Types are found by their names, so they need different ones even
    /// where the dialect has none.
    List<Scope> scopes(Dialect dialect) {
        List<Scope> scopes = dialect.scopes(kind);
        return kind == NameKind.TYPE && scopes.isEmpty() ? TYPES : scopes;
    }

    /// Whether both names are the same, ignoring case.
    boolean hasNameOf(Claim other) {
        return named.name().equalsIgnoreCase(other.named.name());
    }

    /// What is looked at again when the name becomes free or taken.
    Id holder() {
        return switch (named.place()) {
            case Place.OfTable of -> of.table();
            case Place.OfConstraint of -> of.table();
            case Place.OfIndex of -> of.table();
            case Place.OfView of -> of.view();
            case Place.OfType of -> of.type();
            case Place.OfColumn _, Place.OfNamespace _, Place.OfSchema _ ->
                throw new IllegalStateException(named.text() + " claims no name");
        };
    }
}
