package keyline.model.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Cardinality;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// The foreign keys of a schema as lines between a parent and a child, drawn with the signs of a crow's foot that
/// Mermaid and PlantUML share.
record Relations(Schema schema, Losses losses) {

    /// A line; the parent stands at its left.
    ///
    /// @param sign as `||--o{`
    /// @param label the child's columns; behind an arrow those of the parent, unless they are its key as drawn
    record Line(Table parent, Table child, String sign, String label) {}

    /// A line for each foreign key; those that lack a table or column are left out with a notice.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Table child : schema.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (isWhole(key, child)) {
                    lines.add(line(key, child));
                } else {
                    losses.add(
                            new Place.OfConstraint(child.id(), key.id()),
                            "%s is left out: a table or column of it is gone.".formatted(Names.of(key, child, schema)));
                }
            }
        }
        return lines;
    }

    /// Notices that views aren't drawn.
    void loseViews(String format) {
        for (View view : schema.views()) {
            losses.add(new Place.OfView(view.id()), "%s is left out: %s has no views.".formatted(view.name(), format));
        }
    }

    private boolean isWhole(ForeignKey key, Table child) {
        return schema.tables().has(key.parent())
                && !key.columns().isEmpty()
                && key.columns().stream().allMatch(column -> child.find(column).isPresent());
    }

    private Line line(ForeignKey key, Table child) {
        Cardinality cardinality = Cardinality.of(child, key);
        String parent = switch (cardinality.parent()) {
            case EXACTLY_ONE -> "||";
            case ZERO_OR_ONE -> "|o";
        };
        String children = switch (cardinality.child()) {
            case ZERO_OR_ONE -> "o|";
            case ZERO_OR_MANY -> "o{";
        };
        boolean identifying = child.primaryKey().stream()
                .anyMatch(primary -> new HashSet<>(primary.columns()).containsAll(key.columns()));
        Table other = schema.table(key.parent());
        List<ColumnId> usual = other.columns().stream()
                .map(Column::id)
                .filter(other::inPrimaryKey)
                .toList();
        String parents = key.parentColumns().equals(usual) ? "" : " → " + names(key.parentColumns(), other);
        String label = names(key.columns(), child) + parents;
        return new Line(other, child, parent + (identifying ? "--" : "..") + children, label);
    }

    private static String names(List<ColumnId> columns, Table table) {
        return columns.stream()
                .map(column -> table.find(column).map(Column::name).orElse("?"))
                .collect(Collectors.joining(", "));
    }
}
