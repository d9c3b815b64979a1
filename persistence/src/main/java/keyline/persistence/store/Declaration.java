package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Requirement.Holds;
import keyline.persistence.store.Requirement.NotNull;
import keyline.persistence.store.Requirement.OfType;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueKey;

/// Writes the CREATE TABLE of a physical table.
final class Declaration {

    private final PhysicalTable table;
    private final Demands demands;
    private final Snapshot snapshot;

    private Declaration(PhysicalTable table, Snapshot snapshot) {
        this.table = table;
        this.demands = snapshot.demandsOf(table.id());
        this.snapshot = snapshot;
    }

    /// The declaration that enforces all that isn't pending.
    static String full(PhysicalTable table, Snapshot snapshot) {
        return new Declaration(table, snapshot).full();
    }

    /// A declaration over the same columns that enforces nothing, for moving values around.
    static String loose(PhysicalTable table, Snapshot snapshot) {
        Declaration declaration = new Declaration(table, snapshot);
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column.quoted() + " " + column.storage()));
        declaration.demands.generated().forEach((column, value) -> parts.add(computed(column, value)));
        return declaration.create(parts);
    }

    private String create(List<String> parts) {
        parts.addFirst(Physical.ROW + " INTEGER PRIMARY KEY");
        return "CREATE TABLE %s(%s) STRICT".formatted(Physical.quoted(table.id()), String.join(", ", parts));
    }

    private String full() {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        demands.generated().forEach((column, value) -> parts.add(computed(column, value) + notNull(column)));
        demands.requirements().stream()
                .filter(Holds.class::isInstance)
                .map(Holds.class::cast)
                .filter(check -> !snapshot.isPending(check.what()))
                .forEach(check -> parts.add(check(check)));
        if (table.linking() == Linking.LINKED) {
            demands.references().stream()
                    .filter(snapshot::isDeclarable)
                    .forEach(reference -> parts.add(Foreign.clause(reference)));
        }
        return create(parts);
    }

    private String column(PhysicalColumn column) {
        int number = Physical.number("c", column.name());
        String declared = column.quoted() + " " + column.storage();
        if (number < 0) {
            return declared;
        }
        ColumnId id = new ColumnId(number);
        String fallback = column.fallback().isEmpty() ? "" : " DEFAULT " + column.fallback();
        return declared + notNull(id) + fallback + type(id);
    }

    private String notNull(ColumnId column) {
        boolean refused = demands.requirements().stream()
                .filter(each -> !snapshot.isPending(each.what()))
                .anyMatch(each -> switch (each) {
                    case NotNull notNull -> notNull.column().equals(column);
                    case UniqueKey key ->
                        key.nulls() == UniqueKey.Nulls.REFUSED && key.inOrder().contains(column);
                    case OfType _, Holds _, Requirement.UniqueExpressions _, Reference _ -> false;
                });
        return refused ? " NOT NULL" : "";
    }

    private String type(ColumnId column) {
        return demands.find(new Pending.OfType(column))
                .filter(each -> !snapshot.isPending(each.what()))
                .map(OfType.class::cast)
                .filter(type -> !type.condition().isEmpty())
                .map(type -> " CONSTRAINT \"y%d\" CHECK (%s IS NULL OR (%s))"
                        .formatted(column.value(), Physical.quoted(column), type.condition()))
                .orElse("");
    }

    private static String computed(ColumnId column, Translation value) {
        return Physical.quoted(column) + " ANY GENERATED ALWAYS AS (" + value.over("") + ") VIRTUAL";
    }

    private static String check(Holds check) {
        return "CONSTRAINT \"k%d\" CHECK (%s)"
                .formatted(check.constraint().value(), check.condition().over(""));
    }

    /// The columns that a foreign key of the table sets to their default.
    static Set<ColumnId> fallingBack(Demands demands) {
        return demands.references().stream()
                .filter(Foreign::setsDefault)
                .flatMap(reference -> reference.inOrder().stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
