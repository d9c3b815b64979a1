package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;

/// Takes some tables out of a fitted schema: names stay what they are in the whole, foreign keys to tables that aren't
/// among them are left out with a notice, and so are views.
final class Selection {

    private final Fitted whole;
    private final Set<TableId> tables;
    private final List<Notice> notices = new ArrayList<>();

    private Selection(Fitted whole, Set<TableId> tables) {
        this.whole = whole;
        this.tables = tables;
        whole.notices().stream().filter(notice -> concerns(notice.place())).forEach(notices::add);
    }

    static Fitted of(Fitted whole, Optional<Set<TableId>> only) {
        return only.map(tables -> new Selection(whole, tables).selected()).orElse(whole);
    }

    private boolean concerns(Place place) {
        return switch (place) {
            case Place.OfTable(var table) -> tables.contains(table);
            case Place.OfColumn(var table, var _) -> tables.contains(table);
            case Place.OfConstraint(var table, var _) -> tables.contains(table);
            case Place.OfIndex(var table, var _) -> tables.contains(table);
            case Place.OfView _ -> false;
            case Place.OfType _, Place.OfNamespace _, Place.OfSchema _ -> true;
        };
    }

    private Fitted selected() {
        Schema schema = whole.schema();
        for (View view : whole.schema().views()) {
            schema = schema.without(view.id());
        }
        for (Table table : whole.schema().tables()) {
            schema = tables.contains(table.id()) ? schema.with(reduced(table)) : schema.without(table.id());
        }
        return new Fitted(schema, notices);
    }

    private Table reduced(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof ForeignKey key && !tables.contains(key.parent())) {
                notices.add(new Notice(
                        new Place.OfConstraint(table.id(), key.id()),
                        "%s is left out: %s is not in this script."
                                .formatted(
                                        Names.of(key, table, whole.schema()),
                                        whole.schema().table(key.parent()).name())));
            } else {
                constraints.add(constraint);
            }
        }
        return table.withConstraints(constraints);
    }
}
