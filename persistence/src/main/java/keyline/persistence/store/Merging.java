package keyline.persistence.store;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.persistence.store.Requirement.Reference;

/// Merges rows that agree in a key: the first of each group stays.
final class Merging {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;

    Merging(Database database, Catalog catalog, ChangeLog log) {
        this.database = database;
        this.catalog = catalog;
        this.log = log;
    }

    void run(Cure.Target target) throws SQLException {
        String table = Physical.quoted(target.table());
        String same = twins(TargetRows.requirement(target, catalog.now()));
        database.run("CREATE TEMP TABLE merging(gone INTEGER PRIMARY KEY, kept INTEGER)");
        try {
            database.changeOnce(("INSERT INTO temp.merging SELECT r.\"rid\", (SELECT o.\"rid\" FROM %1$s o WHERE %2$s"
                            + " ORDER BY o.\"rid\" LIMIT 1) FROM %1$s r WHERE r.\"rid\" IN (%3$s)")
                    .formatted(table, same, TargetRows.of(target, catalog.now())));
            for (Reference reference : catalog.now().inbound(target.table())) {
                repoint(reference);
            }
            database.changeOnce("DELETE FROM %s WHERE \"rid\" IN (SELECT gone FROM temp.merging)".formatted(table));
        } finally {
            database.run("DROP TABLE temp.merging");
        }
    }

    private static String twins(Requirement requirement) {
        return switch (requirement) {
            case Requirement.UniqueKey key -> key.same();
            case Requirement.UniqueExpressions key -> key.same();
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _, Reference _ ->
                throw new IllegalArgumentException("Only rows that agree in a key can be merged");
        };
    }

    /// Lets the children of the rows that go refer to the rows that stay.
    private void repoint(Reference reference) throws SQLException {
        log.record(Reach.ofUpdate(reference.table(), reference.columns(), catalog.now()));
        String sets = IntStream.range(0, reference.inOrder().size())
                .mapToObj(i -> "%s = k.%s"
                        .formatted(
                                Physical.quoted(reference.inOrder().get(i)),
                                Physical.quoted(reference.parentColumns().get(i))))
                .collect(Collectors.joining(", "));
        String parent = Physical.quoted(reference.parent());
        database.changeOnce(
                ("UPDATE %1$s AS c SET %2$s FROM temp.merging m JOIN %3$s g ON g.\"rid\" = m.gone JOIN %3$s k"
                                + " ON k.\"rid\" = m.kept WHERE %4$s AND (%5$s)")
                        .formatted(
                                Physical.quoted(reference.table()),
                                sets,
                                parent,
                                Foreign.match(reference, "g.", "c."),
                                differs(reference)));
    }

    /// Children that refer by the very key that the rows agree in need no change.
    private static String differs(Reference reference) {
        return reference.parentColumns().stream()
                .map(column -> "g.%1$s IS NOT k.%1$s".formatted(Physical.quoted(column)))
                .collect(Collectors.joining(" OR "));
    }
}
