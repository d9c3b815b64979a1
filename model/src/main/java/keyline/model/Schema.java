package keyline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The tables, views and named types of a document, in namespaces.
///
/// Beside them it keeps, for every table, the foreign keys that refer to it: rules, routes and the store ask for those
/// at every edit, and looking through 10,000 tables each time would cost more than the edit.
public final class Schema {

    private static final Schema EMPTY = new Schema(
            IdMap.<NamespaceId, Namespace>empty().with(Namespace.DEFAULT.id(), Namespace.DEFAULT),
            IdMap.empty(),
            IdMap.empty(),
            IdMap.empty(),
            IdMap.empty());

    private final IdMap<NamespaceId, Namespace> namespaces;
    private final IdMap<TableId, Table> tables;
    private final IdMap<TypeId, NamedType> types;
    private final IdMap<ViewId, View> views;
    private final IdMap<TableId, IdMap<ConstraintId, TableId>> inbound;

    private Schema(
            IdMap<NamespaceId, Namespace> namespaces,
            IdMap<TableId, Table> tables,
            IdMap<TypeId, NamedType> types,
            IdMap<ViewId, View> views,
            IdMap<TableId, IdMap<ConstraintId, TableId>> inbound) {
        this.namespaces = namespaces;
        this.tables = tables;
        this.types = types;
        this.views = views;
        this.inbound = inbound;
    }

    /// A schema with nothing but the default namespace.
    public static Schema empty() {
        return EMPTY;
    }

    /// The namespaces, the default one first.
    public IdMap<NamespaceId, Namespace> namespaces() {
        return namespaces;
    }

    /// The tables, in the order of creation.
    public IdMap<TableId, Table> tables() {
        return tables;
    }

    /// The enums and domains.
    public IdMap<TypeId, NamedType> types() {
        return types;
    }

    /// The views.
    public IdMap<ViewId, View> views() {
        return views;
    }

    /// The table.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public Table table(TableId id) {
        return tables.get(id);
    }

    /// The first table of that name, ignoring case, in any namespace.
    public Optional<Table> tableNamed(String name) {
        return tables.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The foreign keys that refer to `parent`, its own self references included, in the order of creation.
    public List<Reference> inbound(TableId parent) {
        IdMap<ConstraintId, TableId> keys = inbound.find(parent).orElse(IdMap.empty());
        return keys.keys().stream()
                .map(key -> reference(tables.get(keys.get(key)), key))
                .toList();
    }

    private static Reference reference(Table child, ConstraintId key) {
        return new Reference(child, (Constraint.ForeignKey) child.find(key).orElseThrow());
    }

    /// This schema with `table` added, or in place of the one of the same id.
    public Schema with(Table table) {
        var changed = inbound;
        Optional<Table> before = tables.find(table.id());
        if (before.isEmpty() || !before.get().constraints().equals(table.constraints())) {
            changed = before.map(this::withoutReferences).orElse(inbound);
            for (Constraint.ForeignKey key : table.foreignKeys()) {
                var keys = changed.find(key.parent()).orElse(IdMap.empty());
                changed = changed.with(key.parent(), keys.with(key.id(), table.id()));
            }
        }
        return new Schema(namespaces, tables.with(table.id(), table), types, views, changed);
    }

    /// This schema without the table. Foreign keys of other tables that refer to it stay, and refer to nowhere.
    public Schema without(TableId table) {
        var rest = tables.find(table).map(this::withoutReferences).orElse(inbound);
        return new Schema(namespaces, tables.without(table), types, views, rest);
    }

    private IdMap<TableId, IdMap<ConstraintId, TableId>> withoutReferences(Table child) {
        var changed = inbound;
        for (Constraint.ForeignKey key : child.foreignKeys()) {
            var rest = changed.get(key.parent()).without(key.id());
            changed = rest.isEmpty() ? changed.without(key.parent()) : changed.with(key.parent(), rest);
        }
        return changed;
    }

    /// This schema with `namespace` added, or in place of the one of the same id.
    public Schema with(Namespace namespace) {
        return new Schema(namespaces.with(namespace.id(), namespace), tables, types, views, inbound);
    }

    /// This schema without the namespace, which must be empty.
    public Schema without(NamespaceId namespace) {
        return new Schema(namespaces.without(namespace), tables, types, views, inbound);
    }

    /// This schema with `type` added, or in place of the one of the same id.
    public Schema with(NamedType type) {
        return new Schema(namespaces, tables, types.with(type.id(), type), views, inbound);
    }

    /// This schema without the type. Columns of that type stay, a problem.
    public Schema without(TypeId type) {
        return new Schema(namespaces, tables, types.without(type), views, inbound);
    }

    /// This schema with `view` added, or in place of the one of the same id.
    public Schema with(View view) {
        return new Schema(namespaces, tables, types, views.with(view.id(), view), inbound);
    }

    /// This schema without the view.
    public Schema without(ViewId view) {
        return new Schema(namespaces, tables, types, views.without(view), inbound);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema
                && namespaces.equals(schema.namespaces)
                && tables.equals(schema.tables)
                && types.equals(schema.types)
                && views.equals(schema.views);
    }

    @Override
    public int hashCode() {
        return Objects.hash(namespaces, tables, types, views);
    }

    @Override
    public String toString() {
        return "Schema[namespaces=%s, tables=%s, types=%s, views=%s]".formatted(namespaces, tables, types, views);
    }

    /// A foreign key together with the table that holds it.
    public record Reference(Table child, Constraint.ForeignKey key) {}
}
