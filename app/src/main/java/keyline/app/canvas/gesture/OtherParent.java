package keyline.app.canvas.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What would come of a foreign key that is given another parent; its own columns stay.
final class OtherParent {

    private OtherParent() {}

    /// The foreign key to a column that is a key, or to the first key of a table that has as many columns.
    static Link of(Reference relation, LinkEnd target, Schema schema) {
        Table parent = schema.table(target.table());
        int count = relation.key().columns().size();
        Optional<List<ColumnId>> key = parent.keys().stream()
                .filter(each -> each.size() == count)
                .filter(each -> !(target instanceof LinkEnd.OfColumn of) || each.contains(of.column()))
                .findFirst();
        return key.map(columns -> to(relation, parent, columns, schema))
                .orElseGet(() -> new Link.Refused(noKey(parent, target, count)));
    }

    private static String noKey(Table parent, LinkEnd target, int count) {
        String columns = count == 1 ? "one column" : count + " columns";
        return switch (target) {
            case LinkEnd.OfColumn of
            when count == 1 ->
                parent.name() + "." + parent.column(of.column()).name() + " isn't a primary key or unique.";
            case LinkEnd.OfColumn _, LinkEnd.OfTable _ -> parent.name() + " has no key of " + columns + " to refer to.";
        };
    }

    private static Link to(Reference relation, Table parent, List<ColumnId> key, Schema schema) {
        if (relation.key().parent().equals(parent.id())
                && relation.key().parentColumns().equals(key)) {
            return new Link.Refused("It refers to " + parent.name() + " already.");
        }
        List<Link.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Column child = relation.child().column(relation.key().columns().get(i));
            Column referred = parent.column(key.get(i));
            if (!TypeFamily.comparable(child.type(), referred.type(), schema)) {
                return new Link.Refused("The types of %s.%s and %s.%s can't be compared."
                        .formatted(relation.child().name(), child.name(), parent.name(), referred.name()));
            }
            pairs.add(new Link.Pair(Optional.of(child.id()), child.name(), referred.id()));
        }
        return new Link.Possible(relation.child().id(), parent.id(), pairs);
    }
}
