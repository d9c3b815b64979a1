package keyline.persistence.database.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;

/// Some tables of a schema with what belongs to them. Foreign keys that lead out are left out; views stay where all
/// tables of their namespace do, types where they do or a column has them.
///
/// @param remarks what was left out beside whole tables, each a sentence
public record PartOfDesign(Schema schema, List<String> remarks) {

    /// The part that these tables are.
    public static PartOfDesign of(Schema whole, Set<TableId> tables) {
        List<String> remarks = new ArrayList<>();
        Schema part = whole;
        for (Table table : whole.tables()) {
            part = tables.contains(table.id())
                    ? part.with(within(table, tables, whole, remarks))
                    : part.with(table.withConstraints(List.of()));
        }
        for (Table table : whole.tables()) {
            part = tables.contains(table.id()) ? part : part.without(table.id());
        }
        return new PartOfDesign(withoutUnused(part, whole), remarks);
    }

    private static Table within(Table table, Set<TableId> tables, Schema whole, List<String> remarks) {
        List<Constraint> kept = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof ForeignKey key && !tables.contains(key.parent())) {
                remarks.add("The foreign key from %s to %s is left out with that table."
                        .formatted(table.name(), whole.table(key.parent()).name()));
            } else {
                kept.add(constraint);
            }
        }
        return table.withConstraints(kept);
    }

    private static Schema withoutUnused(Schema part, Schema whole) {
        Schema kept = part;
        for (View view : part.views()) {
            kept = isWhole(view.namespace(), part, whole) ? kept : kept.without(view.id());
        }
        for (NamedType type : part.types()) {
            kept = isWhole(type.namespace(), part, whole) || isUsed(type, part) ? kept : kept.without(type.id());
        }
        for (Namespace namespace : part.namespaces()) {
            kept = isEmpty(namespace.id(), kept) ? kept.without(namespace.id()) : kept;
        }
        return kept;
    }

    private static boolean isWhole(NamespaceId namespace, Schema part, Schema whole) {
        long before = whole.tables().stream()
                .filter(each -> each.namespace().equals(namespace))
                .count();
        return before
                        == part.tables().stream()
                                .filter(each -> each.namespace().equals(namespace))
                                .count()
                && (before > 0 || part.tables().size() == whole.tables().size());
    }

    private static boolean isUsed(NamedType type, Schema part) {
        ColumnType named = new ColumnType.Named(type.id());
        return part.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.type().equals(named))
                || part.types().stream()
                        .anyMatch(each -> each instanceof NamedType.Domain domain
                                && domain.base().equals(named));
    }

    private static boolean isEmpty(NamespaceId namespace, Schema part) {
        return !namespace.equals(Namespace.DEFAULT.id())
                && Stream.of(
                                part.tables().stream().map(Table::namespace),
                                part.views().stream().map(View::namespace),
                                part.types().stream().map(NamedType::namespace))
                        .flatMap(each -> each)
                        .noneMatch(namespace::equals);
    }
}
