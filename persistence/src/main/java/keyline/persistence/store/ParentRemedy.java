package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Cure.Target;
import keyline.persistence.store.PendingRemedy.Asked;
import keyline.persistence.store.PendingRemedy.Kind;
import keyline.persistence.store.PendingRemedy.OfRows;
import keyline.persistence.store.Requirement.Reference;

/// The remedy that adds the parents which rows look for in vain.
final class ParentRemedy {

    private final Database database;
    private final Snapshot snapshot;
    private final Target target;
    private final Reference reference;

    ParentRemedy(Database database, Snapshot snapshot, Target target) {
        this.database = database;
        this.snapshot = snapshot;
        this.target = target;
        this.reference = TargetRows.reference(target, snapshot);
    }

    private TableId parent() {
        return reference.parent();
    }

    private Wording wording() {
        return new Wording(snapshot.document());
    }

    PendingRemedy create() throws SQLException {
        long rows = database.numberOnce("SELECT count(*) FROM (" + TargetRows.missingKeys(reference) + ")");
        String label = "Create the " + (rows == 1 ? "missing " + wording().one(parent()) : missing(rows));
        List<ColumnId> asked = asked();
        return new PendingRemedy(
                Kind.CREATE_PARENTS,
                label,
                rows,
                obstacle(asked, rows),
                asked.stream().map(column -> new Asked(parent(), column)).toList(),
                new OfRows(new Cure.CreateParents(label, target, Map.of())));
    }

    private String missing(long rows) {
        return wording().count(rows, parent()).replaceFirst(" ", " missing ");
    }

    /// The columns that take no NULL and have neither a part of the key nor a default.
    private List<ColumnId> asked() {
        Demands demands = snapshot.demandsOf(parent());
        Obstacles obstacles = new Obstacles(snapshot, parent());
        return demands.storages().keySet().stream()
                .filter(obstacles::refusesNull)
                .filter(column -> !reference.parentColumns().contains(column))
                .filter(column -> !demands.defaults().containsKey(column))
                .toList();
    }

    private Optional<String> obstacle(List<ColumnId> asked, long rows) {
        Obstacles obstacles = new Obstacles(snapshot, parent());
        return obstacles.computed(reference.parentColumns()).or(() -> obstacles.repeated(constant(asked), rows));
    }

    /// The columns that get the same value in every new row.
    private List<ColumnId> constant(List<ColumnId> asked) {
        Map<ColumnId, String> defaults = snapshot.demandsOf(parent()).defaults();
        return Stream.concat(
                        asked.stream(),
                        defaults.entrySet().stream()
                                .filter(each -> !Defaults.numbers(each.getValue())
                                        && !each.getValue().contains("random"))
                                .map(Map.Entry::getKey)
                                .filter(column -> !reference.parentColumns().contains(column)))
                .toList();
    }
}
