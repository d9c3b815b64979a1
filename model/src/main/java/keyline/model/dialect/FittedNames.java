package keyline.model.dialect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.dialect.NameScopes.Owner;

/// The names that the things of a schema bear in a dialect: those that the user chose, as long as they can be had.
final class FittedNames {

    private static final TableId NO_TABLE = new TableId(0);

    private final Dialect dialect;
    private final Notices notices;
    private final NameScopes scopes;
    private final Map<Id, String> names = new HashMap<>();

    FittedNames(Dialect dialect, Notices notices) {
        this.dialect = dialect;
        this.notices = notices;
        this.scopes = new NameScopes(dialect);
    }

    /// The name of something that has been named here.
    String of(Id id) {
        return names.getOrDefault(id, "");
    }

    /// The namespace in which the things of `namespace` stand.
    NamespaceId namespace(NamespaceId namespace) {
        return dialect.has(Feature.NAMESPACES) ? namespace : Namespace.DEFAULT.id();
    }

    /// Names the tables, views and types of the user's schema.
    void nameObjects(Schema schema) {
        for (Table table : schema.tables()) {
            var subject = object(NameKind.TABLE, table.id(), table.namespace(), new Place.OfTable(table.id()));
            chosen(subject, prefixed(schema, table.namespace(), table.name()));
        }
        for (View view : schema.views()) {
            var subject = object(NameKind.VIEW, view.id(), view.namespace(), new Place.OfView(view.id()));
            chosen(subject, prefixed(schema, view.namespace(), view.name()));
        }
        for (NamedType type : schema.types()) {
            chosen(object(NameKind.TYPE, type.id(), type.namespace(), new Place.OfType(type.id())), type.name());
        }
    }

    private Subject object(NameKind kind, Id id, NamespaceId namespace, Place place) {
        return new Subject(kind, id, new Owner(namespace(namespace), NO_TABLE), place);
    }

    private String prefixed(Schema schema, NamespaceId id, String name) {
        String namespace = schema.namespaces().find(id).map(Namespace::name).orElse("");
        return dialect.has(Feature.NAMESPACES) || namespace.isEmpty() ? name : namespace + "_" + name;
    }

    /// Names the constraints and indexes of a schema whose tables and columns have their final names. Those that the
    /// user named come first, so that a derived name never takes a chosen one.
    void nameConstraints(Schema schema) {
        for (Table table : schema.tables()) {
            for (Constraint each : table.constraints()) {
                if (!each.name().isEmpty()) {
                    chosen(constraint(table, each), each.name());
                }
            }
            for (Index each : table.indexes()) {
                if (!each.name().isEmpty()) {
                    chosen(index(table, each), each.name());
                }
            }
        }
        schema.tables().forEach(table -> nameUnnamed(table, schema));
    }

    private void nameUnnamed(Table table, Schema schema) {
        for (Constraint each : table.constraints()) {
            if (each.name().isEmpty()) {
                derived(constraint(table, each), Names.of(each, table, schema));
            }
        }
        for (Index each : table.indexes()) {
            if (each.name().isEmpty()) {
                derived(index(table, each), Names.of(each, table));
            }
        }
    }

    private static Subject constraint(Table table, Constraint constraint) {
        NameKind kind = switch (constraint) {
            case Constraint.PrimaryKey _ -> NameKind.PRIMARY_KEY;
            case Constraint.Unique _ -> NameKind.UNIQUE;
            case Constraint.Check _ -> NameKind.CHECK;
            case Constraint.ForeignKey _ -> NameKind.FOREIGN_KEY;
        };
        var owner = new Owner(table.namespace(), table.id());
        return new Subject(kind, constraint.id(), owner, new Place.OfConstraint(table.id(), constraint.id()));
    }

    private static Subject index(Table table, Index index) {
        var owner = new Owner(table.namespace(), table.id());
        return new Subject(NameKind.INDEX, index.id(), owner, new Place.OfIndex(table.id(), index.id()));
    }

    private void derived(Subject subject, String wanted) {
        names.put(subject.id, scopes.take(subject.kind, subject.owner, wanted));
    }

    private void chosen(Subject subject, String wanted) {
        derived(subject, wanted.isEmpty() ? subject.substitute() : wanted);
        String name = of(subject.id);
        if (wanted.isEmpty()) {
            notices.at(subject.place).add("A %s has no name, it is written as %s.".formatted(subject.words(), name));
        } else if (!name.equals(wanted)) {
            notices.at(subject.place)
                    .add("%s: %s in %s, it is written as %s."
                            .formatted(wanted, reason(subject.kind, wanted), dialect.displayName(), name));
        }
    }

    private String reason(NameKind kind, String wanted) {
        if (!dialect.allowed(kind, wanted).equals(wanted)) {
            return "no such name can be given";
        }
        return dialect.identifiers().fits(wanted) ? "that name is taken" : "that name is too long";
    }

    private record Subject(NameKind kind, Id id, Owner owner, Place place) {

        private String words() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private String substitute() {
            return kind.name().toLowerCase(Locale.ROOT) + "_" + id.value();
        }
    }
}
