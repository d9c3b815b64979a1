package keyline.persistence.store;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.Requirement.NotNull;
import keyline.persistence.store.Requirement.UniqueKey;

/// What the design has against giving cells of a table a value, in a sentence each.
record Obstacles(Snapshot snapshot, TableId table) {

    private Wording wording() {
        return new Wording(snapshot.document());
    }

    private Demands demands() {
        return snapshot.demandsOf(table);
    }

    /// One of the columns is computed.
    Optional<String> computed(List<ColumnId> columns) {
        return columns.stream()
                .filter(demands().generated()::containsKey)
                .findFirst()
                .map(column -> wording().place(table, column) + " is computed.");
    }

    /// Whether the column takes no NULL.
    boolean refusesNull(ColumnId column) {
        return demands().requirements().stream().anyMatch(requirement -> switch (requirement) {
            case NotNull notNull -> notNull.column().equals(column);
            case UniqueKey key ->
                key.nulls() == UniqueKey.Nulls.REFUSED && key.inOrder().contains(column);
            case Requirement.OfType _, Requirement.Holds _, Requirement.UniqueExpressions _, Requirement.Reference _ ->
                false;
        });
    }

    /// None of the columns takes NULL.
    Optional<String> notNull(List<ColumnId> columns) {
        return columns.stream().allMatch(this::refusesNull)
                ? Optional.of(wording().place(table, columns.getFirst()) + " is NOT NULL.")
                : Optional.empty();
    }

    /// The columns are a key, so that several rows can't have the same in them.
    Optional<String> repeated(List<ColumnId> columns, long rows) {
        boolean key = demands().keys().anyMatch(each -> columns.containsAll(each.inOrder()));
        return key && rows > 1
                ? Optional.of("%s must be unique: one value can't be given to %s."
                        .formatted(
                                wording().place(table, columns.getFirst()),
                                wording().count(rows, table)))
                : Optional.empty();
    }
}
