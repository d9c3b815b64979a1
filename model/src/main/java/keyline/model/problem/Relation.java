package keyline.model.problem;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// A foreign key whose columns and parent all exist.
record Relation(Table child, Constraint.ForeignKey key, Table parent) {

    /// The foreign keys of a table that are whole.
    static List<Relation> of(Table child, Schema schema) {
        return child.foreignKeys().stream()
                .flatMap(key -> schema.tables().find(key.parent()).stream()
                        .filter(parent -> isWhole(child, key, parent))
                        .map(parent -> new Relation(child, key, parent)))
                .toList();
    }

    private static boolean isWhole(Table child, Constraint.ForeignKey key, Table parent) {
        return !key.columns().isEmpty()
                && key.columns().size() == key.parentColumns().size()
                && key.columns().stream().allMatch(column -> child.find(column).isPresent())
                && key.parentColumns().stream()
                        .allMatch(column -> parent.find(column).isPresent());
    }

    List<Column> childColumns() {
        return key.columns().stream().map(child::column).toList();
    }

    List<Column> parentColumns() {
        return key.parentColumns().stream().map(parent::column).toList();
    }

    /// The child's columns as a sentence calls them: `orders.customer_id`, `lines (order_id, line_no)`.
    String childText() {
        return text(child, key.columns());
    }

    /// The parent's columns likewise.
    String parentText() {
        return text(parent, key.parentColumns());
    }

    static String text(Table table, List<ColumnId> columns) {
        List<String> names = table.namesOf(columns);
        return names.size() == 1
                ? table.name() + "." + names.getFirst()
                : table.name() + " (" + String.join(", ", names) + ")";
    }

    Place place() {
        return new Place.OfConstraint(child.id(), key.id());
    }

    /// What happens to the child's rows on a delete, then on an update.
    List<Reaction> reactions() {
        return List.of(
                new Reaction(this, Reaction.Event.DELETE, key.onDelete()),
                new Reaction(this, Reaction.Event.UPDATE, key.onUpdate()));
    }
}
