package keyline.persistence.engine;

import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// Gives every name of a schema another form, as a system does that stores names in one case.
record Renamed(UnaryOperator<String> form) {

    Schema of(Schema schema) {
        Schema renamed = schema;
        for (Namespace each : schema.namespaces()) {
            renamed = renamed.with(new Namespace(each.id(), form.apply(each.name())));
        }
        for (NamedType each : schema.types()) {
            renamed = renamed.with(of(each));
        }
        for (Table each : schema.tables()) {
            renamed = renamed.with(of(each));
        }
        for (View each : schema.views()) {
            renamed = renamed.with(
                    new View(each.id(), each.namespace(), form.apply(each.name()), each.sql(), each.comment()));
        }
        return renamed;
    }

    private NamedType of(NamedType type) {
        String name = form.apply(type.name());
        return switch (type) {
            case EnumType each -> new EnumType(each.id(), each.namespace(), name, each.values(), each.comment());
            case Domain each ->
                new Domain(
                        each.id(),
                        each.namespace(),
                        name,
                        each.base(),
                        each.nullable(),
                        each.source(),
                        each.checks(),
                        each.comment());
        };
    }

    private Table of(Table table) {
        return table.withName(form.apply(table.name()))
                .withColumns(table.columns().stream().map(this::of).toList())
                .withConstraints(table.constraints().stream().map(this::of).toList())
                .withIndexes(table.indexes().stream().map(this::of).toList());
    }

    private Column of(Column column) {
        return column.withName(form.apply(column.name()));
    }

    private Index of(Index index) {
        return new Index(
                index.id(), form.apply(index.name()), index.kind(), index.parts(), index.method(), index.where());
    }

    private Constraint of(Constraint constraint) {
        String name = form.apply(constraint.name());
        return switch (constraint) {
            case PrimaryKey each -> new PrimaryKey(each.id(), name, each.columns());
            case Unique each -> new Unique(each.id(), name, each.columns());
            case Check each -> new Check(each.id(), name, each.expression());
            case ForeignKey each ->
                new ForeignKey(
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
