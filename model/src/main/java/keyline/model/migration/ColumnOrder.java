package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;

/// Where the columns stand while a table is changed, for dialects that can put them where they are wanted.
final class ColumnOrder {

    private final Delta delta;
    private final Kept table;
    private final List<ColumnId> standing = new ArrayList<>();

    ColumnOrder(Delta delta, Kept table) {
        this.delta = delta;
        this.table = table;
        table.before().columns().stream()
                .filter(column -> table.after().find(column.id()).isPresent())
                .filter(column -> !delta.treatment(column).isNew())
                .forEach(column -> standing.add(column.id()));
    }

    /// Puts a new column behind the nearest one that it is to stand behind.
    ///
    /// @return the clause that says so; empty where it stands there anyway
    String placeOfNew(Column column) {
        int place = wantedPlace(column);
        boolean last = place == standing.size() && table.droppedColumns().isEmpty();
        String clause = last ? "" : clause(place);
        standing.add(place, column.id());
        return clause;
    }

    private int wantedPlace(Column column) {
        List<Column> wanted = table.after().columns();
        for (int i = wanted.indexOf(column) - 1; i >= 0; i--) {
            int place = standing.indexOf(wanted.get(i).id());
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    private String clause(int place) {
        return delta.syntax()
                .placed(
                        place == 0
                                ? ""
                                : delta.now()
                                        .name(table.after()
                                                .column(standing.get(place - 1))
                                                .name()));
    }

    /// Moves a column to where it is to stand, once all of them are there.
    ///
    /// @return the clause that says so; empty where it stands there or can't be moved
    String move(Column column) {
        int wanted = table.after().columns().indexOf(column);
        if (standing.indexOf(column.id()) == wanted) {
            return "";
        }
        standing.remove(column.id());
        String clause = clause(wanted);
        standing.add(wanted, column.id());
        return clause;
    }
}
