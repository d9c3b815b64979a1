package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// Fits one schema to one dialect: first the names of tables, views and types and the columns, then the names of
/// constraints and indexes, which derive from those, then these themselves.
final class Fitting {

    private final Schema original;
    private final Dialect dialect;
    private final Notices notices = new Notices();
    private final FittedNames names;

    Fitting(Schema original, Dialect dialect) {
        this.original = dialect.has(Feature.CONSTRAINED_PARENTS)
                ? new ParentKeys(original, dialect, notices).schema()
                : original;
        this.dialect = dialect;
        this.names = new FittedNames(dialect, notices);
    }

    Fitted fitted() {
        names.nameObjects(original);
        Schema around =
                new ViewFitting(original, dialect, names, notices).with(withTypes(withNamespaces(Schema.empty())));
        Schema named = new KeyTypes(withTables(around), dialect, notices).fitted();
        names.nameConstraints(named);
        ConstraintFitting constraints = new ConstraintFitting(named, new ExpressionFitting(original, dialect), notices);
        Schema fitted = around;
        for (Table table : named.tables()) {
            remarkOnWidth(table);
            fitted = fitted.with(constraints.fit(named(table)));
        }
        return new Fitted(dialect.fit(fitted, notices::at), notices.all());
    }

    private void remarkOnWidth(Table table) {
        if (table.columns().size() > dialect.mostColumns()) {
            notices.at(new Place.OfTable(table.id()))
                    .add("%s: %s takes %d columns, it has %d."
                            .formatted(
                                    table.name(),
                                    dialect.displayName(),
                                    dialect.mostColumns(),
                                    table.columns().size()));
        }
    }

    private Schema withNamespaces(Schema schema) {
        NameScopes scopes = new NameScopes(dialect);
        Schema changed = schema;
        for (Namespace namespace : original.namespaces()) {
            if (dialect.has(Feature.NAMESPACES)) {
                changed = changed.with(new Namespace(namespace.id(), scopes.fit(NameKind.NAMESPACE, namespace.name())));
            } else if (!namespace.name().isEmpty()) {
                notices.at(new Place.OfNamespace(namespace.id()))
                        .add("%s: a script for %s has one schema, this name is put before those of the tables."
                                .formatted(namespace.name(), dialect.displayName()));
            }
        }
        return changed;
    }

    private Schema withTypes(Schema schema) {
        Schema changed = schema;
        for (NamedType type : original.types()) {
            if (isKept(type)) {
                changed = changed.with(named(type));
            }
        }
        return changed;
    }

    /// Those that aren't are written out in their columns.
    private boolean isKept(NamedType type) {
        return switch (type) {
            case NamedType.EnumType each ->
                (dialect.has(Feature.ENUM_TYPES) || dialect.has(Feature.ENUM_COLUMNS)) && dialect.takes(each);
            case NamedType.Domain _ -> dialect.has(Feature.DOMAINS);
        };
    }

    private NamedType named(NamedType type) {
        String name = names.of(type.id());
        var namespace = names.namespace(type.namespace());
        return switch (type) {
            case NamedType.EnumType each ->
                new NamedType.EnumType(each.id(), namespace, name, each.values(), each.comment());
            case NamedType.Domain each ->
                dialect.fit(new ExpressionFitting(original, dialect)
                        .domain(
                                new NamedType.Domain(
                                        each.id(),
                                        namespace,
                                        name,
                                        each.base(),
                                        each.nullable(),
                                        each.source(),
                                        each.checks(),
                                        each.comment()),
                                notices.at(new Place.OfType(each.id()))));
        };
    }

    private Schema withTables(Schema schema) {
        ColumnFitting columns = new ColumnFitting(original, dialect, notices);
        Schema changed = schema;
        for (Table table : original.tables()) {
            if (table.columns().isEmpty() && !dialect.has(Feature.EMPTY_TABLES)) {
                notices.at(new Place.OfTable(table.id()))
                        .add("%s is left out: %s has no tables without columns."
                                .formatted(names.of(table.id()), dialect.displayName()));
                continue;
            }
            changed = changed.with(columns.fit(
                    table.withName(names.of(table.id())).withNamespace(names.namespace(table.namespace()))));
        }
        return changed;
    }

    private Table named(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        table.constraints().forEach(each -> constraints.add(named(each)));
        List<Index> indexes = new ArrayList<>();
        table.indexes()
                .forEach(each -> indexes.add(new Index(
                        each.id(), names.of(each.id()), each.kind(), each.parts(), each.method(), each.where())));
        return table.withConstraints(constraints).withIndexes(indexes);
    }

    private Constraint named(Constraint constraint) {
        String name = names.of(constraint.id());
        return switch (constraint) {
            case Constraint.PrimaryKey each -> new Constraint.PrimaryKey(each.id(), name, each.columns());
            case Constraint.Unique each -> new Constraint.Unique(each.id(), name, each.columns());
            case Constraint.Check each -> new Constraint.Check(each.id(), name, each.expression());
            case Constraint.ForeignKey each ->
                new Constraint.ForeignKey(
                        each.id(),
                        name,
                        each.columns(),
                        each.parent(),
                        each.parentColumns(),
                        each.onDelete(),
                        each.onUpdate(),
                        each.deferral());
        };
    }
}
