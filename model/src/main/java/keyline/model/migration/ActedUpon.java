package keyline.model.migration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.TableId;

/// The tables whose rows go or change by referential actions, whether or not there are such rows: SQLite compiles the
/// actions of a statement before it looks.
///
/// @param schema what the foreign keys are now
record ActedUpon(Schema schema) {

    private enum Event {
        DELETE,
        UPDATE
    }

    private record Touched(TableId table, Event event) {}

    /// Those that are reached when rows of these tables go, and then all rows of those.
    Set<TableId> byEmptying(Collection<TableId> tables) {
        Deque<Touched> open = new ArrayDeque<>();
        tables.forEach(table -> open.add(new Touched(table, Event.DELETE)));
        Set<Touched> reached = new HashSet<>();
        while (!open.isEmpty()) {
            Touched parent = open.remove();
            schema.inbound(parent.table()).stream()
                    .filter(reference -> acts(reference.key(), parent.event()))
                    .flatMap(reference -> events(reference, parent.event()))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached.stream().map(Touched::table).collect(Collectors.toSet());
    }

    private static Stream<Touched> events(Reference reference, Event event) {
        Touched emptied = new Touched(reference.child().id(), Event.DELETE);
        boolean deletes = event == Event.DELETE && reference.key().onDelete() == ReferentialAction.CASCADE;
        return deletes ? Stream.of(emptied) : Stream.of(emptied, new Touched(emptied.table(), Event.UPDATE));
    }

    /// Whether the key does something to the child when a row of the parent goes.
    static boolean acts(ForeignKey key) {
        return acts(key, Event.DELETE);
    }

    /// RESTRICT holds at once where the key says that it is deferred, and waits where only the script does.
    private static boolean acts(ForeignKey key, Event event) {
        return switch (event == Event.DELETE ? key.onDelete() : key.onUpdate()) {
            case NO_ACTION -> false;
            case RESTRICT -> key.deferral() == Deferral.INITIALLY_DEFERRED;
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
        };
    }
}
