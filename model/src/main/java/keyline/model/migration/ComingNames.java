package keyline.model.migration;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.NameKind;
import keyline.model.dialect.Scope;

/// The names that a new version gives within its namespaces: what still bears one, or shares it in the dialect as a
/// table does with an index of SQLite, is in the way.
final class ComingNames {

    private final Dialect dialect;
    private final Set<Claim> claims = new HashSet<>();

    private record Claim(Scope scope, NamespaceId namespace, String name) {}

    ComingNames(Schema now, Dialect dialect) {
        this.dialect = dialect;
        now.tables().forEach(this::add);
        now.views().forEach(view -> add(NameKind.VIEW, view.namespace(), view.name()));
        now.types().forEach(type -> add(NameKind.TYPE, type.namespace(), type.name()));
    }

    private void add(Table table) {
        add(NameKind.TABLE, table.namespace(), table.name());
        table.constraints().forEach(each -> add(kind(each), table.namespace(), each.name()));
        table.indexes().forEach(each -> add(NameKind.INDEX, table.namespace(), each.name()));
    }

    private void add(NameKind kind, NamespaceId namespace, String name) {
        wide(kind).forEach(scope -> claims.add(new Claim(scope, namespace, Aside.lower(name))));
    }

    private static NameKind kind(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> NameKind.PRIMARY_KEY;
            case Constraint.Unique _ -> NameKind.UNIQUE;
            case Constraint.Check _ -> NameKind.CHECK;
            case Constraint.ForeignKey _ -> NameKind.FOREIGN_KEY;
        };
    }

    /// Whether something comes that a thing of this kind and name stands in the way of.
    boolean include(NameKind kind, NamespaceId namespace, String name) {
        return wide(kind).anyMatch(scope -> claims.contains(new Claim(scope, namespace, Aside.lower(name))));
    }

    boolean include(Index index, Table table) {
        return include(NameKind.INDEX, table.namespace(), index.name());
    }

    boolean include(Constraint constraint, Table table) {
        return include(kind(constraint), table.namespace(), constraint.name());
    }

    /// The scopes that reach beyond a table.
    private Stream<Scope> wide(NameKind kind) {
        return dialect.scopes(kind).stream().filter(scope -> scope.extent() == Scope.Extent.NAMESPACE);
    }
}
