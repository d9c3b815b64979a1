package keyline.model.edit;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Links a table to another by a foreign key: an existing column takes the type of the key, or columns are made that
/// are named after the parent in the singular. A one-to-one link is unique, too. Where it is refused, nothing changes.
///
/// @param link of any kind but many-to-many, which takes a junction table: [LinkThroughJunction]
/// @param id of the foreign key, from [Document#newId]
public record LinkToTable(TableLink link, ConstraintId id) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Link", Wording.name(before, link.child()), "to", Wording.name(before, link.parent()));
    }

    @Override
    public Document apply(Document before) {
        boolean possible = link.kind() != TableLink.Kind.MANY_TO_MANY
                && LinkTargets.obstacle(link, before).isEmpty();
        return possible ? linked(before.taking(id)) : before;
    }

    private Document linked(Document document) {
        Table parent = document.schema().table(link.parent());
        Table child = document.schema().table(link.child());
        List<Column> columns = link.converted()
                .map(column -> List.of(converted(child.column(column), parent)))
                .orElseGet(() -> ReferringColumns.to(parent, link.key(), Singular.of(parent.name()), child, document));
        Table with = child;
        for (Column column : columns) {
            with = with.with(column);
        }
        List<ColumnId> ids = columns.stream().map(Column::id).toList();
        Table linked = with.with(ForeignKey.of(id, ids, parent.id(), link.key()));
        Document changed = Documents.replaced(document, linked);
        boolean unique = link.kind() == TableLink.Kind.ONE_TO_ONE && !linked.isUnique(ids);
        return unique
                ? Documents.replaced(
                        changed, linked.with(new Constraint.Unique(changed.newId(ConstraintId::new), "", ids)))
                : changed;
    }

    /// A default is one of the type that the column had.
    private Column converted(Column column, Table parent) {
        Column key = parent.column(link.key().getFirst());
        return Stream.of(column)
                .filter(each -> each.type().equals(key.type()))
                .findFirst()
                .orElseGet(() -> column.withType(key.type()).withSource(new ValueSource.None()));
    }
}
