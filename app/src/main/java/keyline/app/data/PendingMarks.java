package keyline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.app.job.Later;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Singular;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// Which rows of a table keep a constraint from being enforced, and why. FX thread only.
final class PendingMarks {

    /// Rows that are asked for at each constraint; a table may have a million.
    private static final int MOST = 1000;

    private final Access access;
    private final Runnable changed;
    private Map<Long, List<String>> reasons = new HashMap<>();
    private int version;

    PendingMarks(Access access, Runnable changed) {
        this.access = access;
        this.changed = changed;
    }

    /// Why the row stands in the way of a constraint; nothing when it doesn't.
    Optional<String> of(long row) {
        return Optional.ofNullable(reasons.get(row)).map(list -> String.join("\n", list));
    }

    /// Reads the marks of a table again.
    void read(TableId id, StoreState state) {
        int asked = ++version;
        Schema schema = access.session().document().schema();
        Optional<Table> table = schema.tables().find(id);
        List<Pending> pending = state.pending().stream()
                .filter(each -> each.table().equals(id) && table.isPresent())
                .toList();
        Map<Long, List<String>> read = new HashMap<>();
        if (pending.isEmpty()) {
            take(asked, read);
        }
        for (Pending each : pending) {
            String reason = reason(each, table.orElseThrow(), schema);
            Later.then(access.rows().offenders(each, 0, MOST), page -> {
                page.rows()
                        .forEach(row -> read.computeIfAbsent(row.id(), _ -> new ArrayList<>())
                                .add(reason));
                take(asked, read);
            });
        }
    }

    private void take(int asked, Map<Long, List<String>> read) {
        if (asked == version && !(read.isEmpty() && reasons.isEmpty())) {
            reasons = read;
            changed.run();
        }
    }

    static String reason(Pending pending, Table table, Schema schema) {
        return switch (pending.what()) {
            case Pending.OfConstraint(var id) ->
                table.find(id).map(each -> reason(each, table, schema)).orElse("It breaks a constraint.");
            case Pending.OfIndex(var id) ->
                table.find(id).map(each -> reason(each, table)).orElse("It breaks a unique index.");
            case Pending.OfNotNull(var column) ->
                table.find(column).map(each -> each.name()).orElse("A column") + " is NOT NULL.";
            case Pending.OfType(var column) ->
                table.find(column).map(each -> each.name()).orElse("A column")
                        + " has a value that doesn't fit its type.";
        };
    }

    private static String reason(Constraint constraint, Table table, Schema schema) {
        String name = Names.of(constraint, table, schema);
        String columns = String.join(", ", table.namesOf(constraint.columns()));
        return switch (constraint) {
            case Constraint.PrimaryKey _, Constraint.Unique _ ->
                "Another row has the same %s (%s).".formatted(columns, name);
            case Constraint.Check check -> "It breaks the check %s (%s).".formatted(check.expression(), name);
            case Constraint.ForeignKey key -> "No %s has this %s (%s).".formatted(parent(key, schema), columns, name);
        };
    }

    private static String parent(Constraint.ForeignKey key, Schema schema) {
        return schema.tables()
                .find(key.parent())
                .map(table -> Singular.of(table.name()))
                .orElse("row");
    }

    private static String reason(Index index, Table table) {
        return "Another row has the same values (%s).".formatted(Names.of(index, table));
    }
}
