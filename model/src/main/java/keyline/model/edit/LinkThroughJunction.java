package keyline.model.edit;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;

/// Links two tables many-to-many: makes a junction table `<base>_<target>` that refers to both, its columns together
/// its primary key. Of a table linked to itself, the columns end in `_1` and `_2`. Where it is refused, nothing
/// changes.
///
/// @param link a many-to-many one
/// @param junction the id of the junction table, from [Document#newId]
/// @param at the upper left corner of its box
public record LinkThroughJunction(TableLink link, TableId junction, DiagramId diagram, Point at) implements Edit {

    @Override
    public String label(Document before) {
        return Wording.joined("Link", Wording.name(before, link.base()), "and", Wording.name(before, link.target()));
    }

    @Override
    public Document apply(Document before) {
        boolean possible = link.kind() == TableLink.Kind.MANY_TO_MANY
                && LinkTargets.obstacle(link, before).isEmpty();
        return possible ? Documents.placed(linked(before.taking(junction)), diagram, junction, at) : before;
    }

    private Document linked(Document document) {
        Table base = document.schema().table(link.base());
        Table target = document.schema().table(link.target());
        boolean self = base.id().equals(target.id());
        String name =
                FreeName.like(base.name() + "_" + target.name(), FreeName.taken(base.namespace(), document.schema()));
        Table made = new Table(junction, base.namespace(), name, "", List.of(), List.of(), List.of());
        Document changed = Documents.replaced(document, made);
        changed = referring(changed, base, base.keys().getFirst(), Singular.of(base.name()) + (self ? "_1" : ""));
        changed = referring(changed, target, link.key(), Singular.of(target.name()) + (self ? "_2" : ""));
        Table both = changed.schema().table(junction);
        List<ColumnId> pair = both.columns().stream().map(Column::id).toList();
        return Documents.replaced(
                changed, both.with(new Constraint.PrimaryKey(changed.newId(ConstraintId::new), "", pair)));
    }

    private Document referring(Document document, Table parent, List<ColumnId> key, String name) {
        Table made = document.schema().table(junction);
        List<Column> columns = ReferringColumns.to(parent, key, name, made, document).stream()
                .map(Column::asNotNull)
                .toList();
        Table with = made.withColumns(
                Stream.concat(made.columns().stream(), columns.stream()).toList());
        Document changed = Documents.replaced(document, with);
        ConstraintId id = changed.newId(ConstraintId::new);
        List<ColumnId> ids = columns.stream().map(Column::id).toList();
        return Documents.replaced(changed, with.with(ForeignKey.of(id, ids, parent.id(), key)));
    }
}
