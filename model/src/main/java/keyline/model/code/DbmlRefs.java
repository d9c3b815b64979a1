package keyline.model.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Cardinality;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Writes foreign keys as refs. The parent of a relation of one to one stands at the left, as readers of DBML expect;
/// one that bears a name is written as many to one, since what its sides are then isn't agreed upon.
final class DbmlRefs {

    private final Schema schema;
    private final DbmlNames names;
    private final Losses losses;
    private final Set<Set<End>> known = new HashSet<>();

    DbmlRefs(Schema schema, DbmlNames names, Losses losses) {
        this.schema = schema;
        this.names = names;
        this.losses = losses;
    }

    private record End(TableId table, List<ColumnId> columns) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                Place place = new Place.OfConstraint(table.id(), key.id());
                String name = Names.of(key, table, schema);
                Optional<String> obstacle = obstacle(key, table);
                obstacle.ifPresent(reason -> losses.add(place, "%s is left out: %s.".formatted(name, reason)));
                if (obstacle.isEmpty()) {
                    lines.add(line(key, table));
                }
                if (obstacle.isEmpty() && key.deferral() != Deferral.NOT_DEFERRABLE) {
                    losses.add(place, "%s: DBML says nothing of deferral, it is left out.".formatted(name));
                }
            }
        }
        return lines;
    }

    private Optional<String> obstacle(ForeignKey key, Table child) {
        boolean whole = names.has(child.id())
                && names.has(key.parent())
                && !key.columns().isEmpty()
                && key.columns().size() == key.parentColumns().size()
                && key.columns().stream().allMatch(column -> child.find(column).isPresent())
                && key.parentColumns().stream()
                        .allMatch(column ->
                                schema.table(key.parent()).find(column).isPresent());
        if (!whole) {
            return Optional.of("a table or column of it is gone");
        }
        End end = new End(child.id(), key.columns());
        End other = new End(key.parent(), key.parentColumns());
        if (end.equals(other)) {
            return Optional.of("it refers to its own columns");
        }
        return known.add(Set.of(end, other))
                ? Optional.empty()
                : Optional.of("another one is between the same columns");
    }

    private String line(ForeignKey key, Table child) {
        boolean oneToOne = key.name().isEmpty()
                && Cardinality.of(child, key).child() == Cardinality.ChildEnd.ZERO_OR_ONE
                && child.isKey(key.columns())
                && schema.table(key.parent()).isKey(key.parentColumns());
        String start = "Ref" + (key.name().isEmpty() ? "" : " " + DbmlText.name(key.name())) + ": ";
        String own = end(child.id(), key.columns());
        String parent = end(key.parent(), key.parentColumns());
        return start + (oneToOne ? parent + " - " + own : own + " > " + parent) + actions(key);
    }

    private String end(TableId table, List<ColumnId> columns) {
        String list = columns.stream().map(names::column).collect(Collectors.joining(", "));
        return names.path(table) + "." + (columns.size() == 1 ? list : "(" + list + ")");
    }

    private static String actions(ForeignKey key) {
        List<String> actions = new ArrayList<>();
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            actions.add("delete: " + words(key.onDelete()));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            actions.add("update: " + words(key.onUpdate()));
        }
        return DbmlText.settings(actions);
    }

    private static String words(ReferentialAction action) {
        return action.sql().toLowerCase(Locale.ROOT);
    }
}
