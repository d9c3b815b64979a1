package keyline.model.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.dialect.Dialect;

/// What an edit changed, as far as the rules are concerned, and what else has to be looked at again for it.
record Difference(
        Schema after,
        Touched<TableId, Table> tables,
        Touched<ViewId, View> views,
        Touched<TypeId, NamedType> types,
        Touched<NamespaceId, Namespace> namespaces) {

    static Difference between(Schema before, Schema after) {
        return new Difference(
                after,
                Touched.between(before.tables(), after.tables()),
                Touched.between(before.views(), after.views()),
                Touched.between(before.types(), after.types()),
                Touched.between(before.namespaces(), after.namespaces()));
    }

    boolean isEmpty() {
        return tables.keys().isEmpty()
                && views.keys().isEmpty()
                && types.keys().isEmpty()
                && namespaces.keys().isEmpty();
    }

    /// The names in use after it.
    Claims claims(Claims before, Dialect dialect) {
        return before.changed(gone(), added(), dialect);
    }

    private List<Claim> gone() {
        return without(claims(tables.before(), views.before(), types.before()), claims(tables.after(), views.after(), types.after()));
    }

    private List<Claim> added() {
        return without(claims(tables.after(), views.after(), types.after()), claims(tables.before(), views.before(), types.before()));
    }

    private static List<Claim> claims(Map<TableId, Table> tables, Map<ViewId, View> views, Map<TypeId, NamedType> types) {
        List<Claim> claims = new ArrayList<>();
        tables.values().forEach(table -> claims.addAll(Claim.of(table)));
        views.values().forEach(view -> claims.addAll(Claim.of(view)));
        types.values().forEach(type -> claims.addAll(Claim.of(type)));
        return claims;
    }

    private static List<Claim> without(List<Claim> claims, List<Claim> others) {
        Set<Claim> rest = new LinkedHashSet<>(claims);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /// Everything that has to be looked at again.
    Set<Id> affected(Claims before, Claims now, Dialect dialect) {
        Set<Id> affected = new LinkedHashSet<>();
        affected.addAll(tables.keys());
        affected.addAll(views.keys());
        affected.addAll(types.keys());
        affected.addAll(namespaces.keys().isEmpty() ? List.of() : allNamespaces());
        Stream.concat(gone().stream(), added().stream())
                .flatMap(claim -> Stream.concat(
                        before.rivals(claim, dialect).stream(), now.rivals(claim, dialect).stream()))
                .forEach(rival -> affected.add(rival.holder()));
        tables.keys().forEach(table -> affected.addAll(childrenThatNotice(table)));
        if (!types.keys().isEmpty()) {
            affected.addAll(usersOfTypes());
        }
        return affected;
    }

    private Set<NamespaceId> allNamespaces() {
        Set<NamespaceId> all = new LinkedHashSet<>(after.namespaces().keys());
        all.addAll(namespaces.keys());
        return all;
    }

    /// The children of a table whose foreign keys look different since it changed.
    private Set<TableId> childrenThatNotice(TableId parent) {
        Map<List<ColumnId>, Boolean> noticed = new HashMap<>();
        Set<TableId> children = new LinkedHashSet<>();
        for (Schema.Reference reference : after.inbound(parent)) {
            boolean differs = noticed.computeIfAbsent(reference.key().parentColumns(), key -> !ParentSide.of(
                            tables.old(parent), key)
                    .equals(ParentSide.of(tables.now(parent), key)));
            if (differs) {
                children.add(reference.child().id());
            }
        }
        return children;
    }

    /// Tables and domains of a changed type, and the children of those tables, which compare types with them.
    private Set<Id> usersOfTypes() {
        Set<Id> users = new LinkedHashSet<>(after.types().keys());
        for (Table table : after.tables()) {
            if (table.columns().stream().anyMatch(column -> isOfNamedType(column.type()))) {
                users.add(table.id());
                after.inbound(table.id()).forEach(reference -> users.add(reference.child().id()));
            }
        }
        return users;
    }

    private static boolean isOfNamedType(ColumnType type) {
        return type instanceof ColumnType.Named;
    }

    /// Whether it makes a difference for paths along foreign keys.
    boolean changesNet() {
        return tables.keys().stream().anyMatch(table -> !links(tables.old(table)).equals(links(tables.now(table))));
    }

    /// The foreign keys of a table, each with which of its columns take no NULL.
    private static List<Object> links(Optional<Table> table) {
        return table.map(Difference::links).orElse(List.of());
    }

    private static List<Object> links(Table table) {
        List<Object> links = new ArrayList<>();
        for (Constraint.ForeignKey key : table.foreignKeys()) {
            links.add(key);
            key.columns().forEach(column -> links.add(table.find(column).isPresent() && table.isNotNull(column)));
        }
        return links;
    }
}
