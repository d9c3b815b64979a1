package keyline.model.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
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

/// What an edit changed, as far as the rules are concerned, and what has to be looked at again for it.
///
/// @param freed the names that nothing holds any more
/// @param claimed the names that something holds since
record Difference(
        Touched<TableId, Table> tables,
        Touched<ViewId, View> views,
        Touched<TypeId, NamedType> types,
        Touched<NamespaceId, Namespace> namespaces,
        Set<Claim> freed,
        Set<Claim> claimed) {

    static Difference between(Schema before, Schema after) {
        var tables = Touched.between(before.tables(), after.tables());
        var views = Touched.between(before.views(), after.views());
        var types = Touched.between(before.types(), after.types());
        var namespaces = Touched.between(before.namespaces(), after.namespaces());
        Set<Claim> freed = claims(tables.before(), views.before(), types.before());
        Set<Claim> claimed = claims(tables.after(), views.after(), types.after());
        Set<Claim> kept = new HashSet<>(freed);
        kept.retainAll(claimed);
        freed.removeAll(kept);
        claimed.removeAll(kept);
        return new Difference(tables, views, types, namespaces, freed, claimed);
    }

    private static Set<Claim> claims(
            Map<TableId, Table> tables, Map<ViewId, View> views, Map<TypeId, NamedType> types) {
        Set<Claim> claims = new LinkedHashSet<>();
        tables.values().forEach(table -> claims.addAll(Claim.of(table)));
        views.values().forEach(view -> claims.addAll(Claim.of(view)));
        types.values().forEach(type -> claims.addAll(Claim.of(type)));
        return claims;
    }

    boolean isEmpty() {
        return touched().isEmpty();
    }

    /// All that is new, changed or gone.
    Set<Id> touched() {
        Set<Id> touched = new LinkedHashSet<>(tables.keys());
        touched.addAll(views.keys());
        touched.addAll(types.keys());
        touched.addAll(namespaces.keys());
        return touched;
    }

    /// All that has to be looked at again: what was touched, what shares a name that was freed or claimed, and what
    /// refers to something that looks different now.
    Set<Id> affected(Context before, Context after) {
        Set<Id> affected = touched();
        freed.forEach(claim -> before.rivals(claim).forEach(rival -> affected.add(rival.holder())));
        claimed.forEach(claim -> after.rivals(claim).forEach(rival -> affected.add(rival.holder())));
        tables.keys().forEach(table -> affected.addAll(childrenThatNotice(table, after.schema())));
        if (!namespaces.keys().isEmpty()) {
            affected.addAll(after.schema().namespaces().keys());
        }
        if (!types.keys().isEmpty()) {
            affected.addAll(usersOfTypes(after.schema()));
        }
        return affected;
    }

    /// The children of a table whose foreign keys see something else in it since it changed.
    private Set<TableId> childrenThatNotice(TableId parent, Schema after) {
        Map<List<ColumnId>, Boolean> noticed = new HashMap<>();
        Set<TableId> children = new LinkedHashSet<>();
        for (Schema.Reference reference : after.inbound(parent)) {
            List<ColumnId> key = reference.key().parentColumns();
            if (noticed.computeIfAbsent(key, columns -> looksDifferent(parent, columns))) {
                children.add(reference.child().id());
            }
        }
        return children;
    }

    private boolean looksDifferent(TableId parent, List<ColumnId> columns) {
        return !ParentSide.of(tables.old(parent), columns).equals(ParentSide.of(tables.now(parent), columns));
    }

    /// Other types, tables with columns of a named type, and their children, which compare their types with them.
    private static Set<Id> usersOfTypes(Schema after) {
        Set<Id> users = new LinkedHashSet<>(after.types().keys());
        for (Table table : after.tables()) {
            if (hasNamedType(table)) {
                users.add(table.id());
                after.inbound(table.id()).forEach(reference -> users.add(reference.child().id()));
            }
        }
        return users;
    }

    private static boolean hasNamedType(Table table) {
        for (Column column : table.columns()) {
            if (column.type() instanceof ColumnType.Named) {
                return true;
            }
        }
        return false;
    }

    /// The tables that have got a foreign key, or one that takes no NULL any more.
    Stream<Table> linked() {
        return tables.after().values().stream().filter(now -> !tables.old(now.id())
                .map(Difference::links)
                .orElse(Set.of())
                .containsAll(links(now)));
    }

    private static Set<Link> links(Table table) {
        return table.foreignKeys().stream()
                .map(key -> new Link(key, key.columns().stream()
                        .allMatch(column -> table.find(column).isPresent() && table.isNotNull(column))))
                .collect(Collectors.toSet());
    }

    /// A foreign key, and whether it takes no NULL.
    private record Link(Constraint.ForeignKey key, boolean mandatory) {}
}
