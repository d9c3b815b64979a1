package keyline.model.edit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// The names and numbers that labels are made of. What is gone has no name, and the label does without it.
final class Wording {

    private Wording() {}

    /// Words with one space between, those that are empty left out.
    static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /// The name of a table.
    static String name(Document document, TableId table) {
        return document.schema().tables().find(table).map(Table::name).orElse("");
    }

    /// The name of a column.
    static String name(Document document, TableId table, ColumnId column) {
        return document.schema()
                .tables()
                .find(table)
                .flatMap(found -> found.find(column))
                .map(Column::name)
                .orElse("");
    }

    /// The name of a constraint, given or derived, after its kind: `foreign key fk_orders_customers`.
    static String name(Document document, TableId table, ConstraintId constraint) {
        return document.schema()
                .tables()
                .find(table)
                .flatMap(holder -> holder.find(constraint)
                        .map(found -> joined(Names.kindOf(found), Names.of(found, holder, document.schema()))))
                .orElse("constraint");
    }

    /// The name of an index, given or derived.
    static String name(Document document, TableId table, IndexId index) {
        return document.schema()
                .tables()
                .find(table)
                .flatMap(holder -> holder.find(index).map(found -> Names.of(found, holder)))
                .orElse("");
    }

    /// The user's word for the kind of a named type.
    static String kind(NamedType type) {
        return switch (type) {
            case NamedType.EnumType _ -> "enum";
            case NamedType.Domain _ -> "domain";
        };
    }

    /// The name of a named type after its kind: `enum status`.
    static String name(Document document, TypeId type) {
        return document.schema()
                .types()
                .find(type)
                .map(found -> joined(kind(found), found.name()))
                .orElse("type");
    }

    /// The name of a namespace.
    static String name(Document document, NamespaceId namespace) {
        return document.schema().namespaces().find(namespace).map(Namespace::name).orElse("");
    }

    /// That foreign keys go too; empty where there are none.
    static String alongWith(int foreignKeys) {
        return switch (foreignKeys) {
            case 0 -> "";
            case 1 -> "and the foreign key to it";
            default -> "and the " + foreignKeys + " foreign keys to it";
        };
    }

    /// What stands on a diagram: `table orders`, `3 tables`, `2 notes`, `5 objects`.
    static String nodes(Document document, Collection<? extends NodeId> nodes) {
        Set<String> kinds = nodes.stream().map(Wording::kind).collect(Collectors.toSet());
        String kind = kinds.size() == 1 ? kinds.iterator().next() : "object";
        if (nodes.size() != 1) {
            return nodes.size() + " " + kind + "s";
        }
        return joined(kind, name(document, nodes.iterator().next()));
    }

    private static String kind(NodeId node) {
        return switch (node) {
            case TableId _ -> "table";
            case ViewId _ -> "view";
            case AreaId _ -> "area";
            case NoteId _ -> "note";
        };
    }

    private static String name(Document document, NodeId node) {
        return switch (node) {
            case TableId table -> name(document, table);
            case ViewId view -> document.schema().views().find(view).map(View::name).orElse("");
            case AreaId _, NoteId _ -> "";
        };
    }
}
