package keyline.persistence.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.IndexId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Physical.Place;
import keyline.persistence.store.Requirement.UniqueExpressions;
import keyline.persistence.store.Requirement.UniqueKey;
import org.sqlite.SQLiteErrorCode;

/// Makes a refusal out of what SQLite threw at one statement. The transaction of the edit is still open, the statement
/// itself has left nothing.
final class Explanation {

    private static final Pattern CHECK = Pattern.compile("CHECK constraint failed: ([ky])(\\d+)");
    private static final Pattern INDEX = Pattern.compile("index '([ki])(\\d+)'");

    private final Database database;
    private final Catalog catalog;
    private final RowWriter rows;
    private final List<RowEdit> statement;
    private final Refusals refusals;

    Explanation(Database database, Catalog catalog, RowWriter rows, List<RowEdit> statement) {
        this.database = database;
        this.catalog = catalog;
        this.rows = rows;
        this.statement = statement;
        this.refusals = new Refusals(database, catalog, Refusals.operation(statement));
    }

    /// @param next the number of the next entry of the change log
    Refusal of(SQLException failure, long next) throws SQLException {
        if (statement.size() > 1) {
            return ofOne(failure, next);
        }
        String words = Failures.words(failure);
        return switch (Failures.code(failure)) {
            case SQLITE_CONSTRAINT_NOTNULL -> ofNull(Physical.places(words).getFirst());
            case SQLITE_CONSTRAINT_DATATYPE -> ofType(Physical.places(words).getFirst());
            case SQLITE_CONSTRAINT_CHECK -> ofCheck(words);
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> ofKey(words);
            case SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_TRIGGER -> ofForeignKey(next, words);
            default -> refusals.other(table(), Failures.tooDeep(failure) ? tooDeep() : words + ".");
        };
    }

    private static String tooDeep() {
        return "The chain of rows that this would change is more than 1,000 rows long, which SQLite doesn't do at once.";
    }

    private TableId table() {
        return table(statement.getFirst());
    }

    private static TableId table(RowEdit edit) {
        return switch (edit) {
            case RowEdit.Insert insert -> insert.table();
            case RowEdit.Update update -> update.table();
            case RowEdit.Delete delete -> delete.table();
            case RowEdit.All all -> table(all.edits().getFirst());
        };
    }

    /// Of several rows inserted at once, the first that is refused alone for the same reason, or else for another.
    private Refusal ofOne(SQLException failure, long next) throws SQLException {
        Optional<Refusal> other = Optional.empty();
        for (RowEdit row : statement) {
            List<RowEdit> alone = List.of(row);
            try {
                rows.run(alone);
            } catch (Refused e) {
                return e.refusal();
            } catch (SQLException e) {
                Refusal refusal = new Explanation(database, catalog, rows, alone).of(e, next);
                if (Failures.code(e) == Failures.code(failure)) {
                    return refusal;
                }
                other = other.or(() -> Optional.of(refusal));
            }
        }
        return other.orElseGet(() -> refusals.other(table(), Failures.words(failure) + "."));
    }

    private Refusal ofNull(Place place) throws SQLException {
        Requirement requirement = new Requirement.NotNull(place.table(), place.column());
        return refusals.of(requirement, Map.of(place.column(), Value.NULL), 0);
    }

    private Refusal ofType(Place place) throws SQLException {
        return ofRow(new Pending.OfType(place.column()), place.table(), "The value has the wrong type");
    }

    private Refusal ofCheck(String words) throws SQLException {
        Matcher matcher = CHECK.matcher(words);
        if (!matcher.find()) {
            return refusals.other(table(), words + ".");
        }
        int number = Integer.parseInt(matcher.group(2));
        Pending.What what = matcher.group(1).equals("y")
                ? new Pending.OfType(new ColumnId(number))
                : new Pending.OfConstraint(new ConstraintId(number));
        return ofRow(what, owner(what), words);
    }

    /// The table, among those that the statement can reach, that the part of the design belongs to.
    private TableId owner(Pending.What what) {
        return catalog.now().recorded().stream()
                .filter(table -> !table.equals(ChangeLog.OFFENDERS))
                .filter(table -> catalog.now().demandsOf(table).find(what).isPresent())
                .findFirst()
                .orElse(table());
    }

    private Refusal ofKey(String words) throws SQLException {
        Matcher index = INDEX.matcher(words);
        if (index.find()) {
            int number = Integer.parseInt(index.group(2));
            Pending.What what = index.group(1).equals("i")
                    ? new Pending.OfIndex(new IndexId(number))
                    : new Pending.OfConstraint(new ConstraintId(number));
            return ofRow(what, owner(what), words);
        }
        List<Place> places = Physical.places(words);
        Set<ColumnId> columns = places.stream().map(Place::column).collect(Collectors.toSet());
        TableId table = places.getFirst().table();
        Optional<Requirement> key = catalog.now().demandsOf(table).requirements().stream()
                .filter(each -> isOver(each, columns))
                .findFirst();
        return key.isPresent() ? ofRow(key.get().what(), table, words) : refusals.other(table, words + ".");
    }

    /// Whether SQLite names these columns when rows agree in the key.
    private static boolean isOver(Requirement requirement, Set<ColumnId> columns) {
        return switch (requirement) {
            case UniqueKey key -> key.columns().equals(columns);
            case UniqueExpressions key ->
                key.parts().stream().flatMap(part -> part.columns().stream()).collect(Collectors.toSet()).equals(columns);
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _, Requirement.Reference _ -> false;
        };
    }

    private Refusal ofRow(Pending.What what, TableId table, String words) throws SQLException {
        Optional<Requirement> requirement = catalog.now().demandsOf(table).find(what);
        if (requirement.isEmpty()) {
            return refusals.other(table, words + ".");
        }
        boolean own = table.equals(table());
        Map<ColumnId, Value> values = own ? tried(requirement.get().columns()) : Map.of();
        long row = own && statement.getFirst() instanceof RowEdit.Update update ? update.row() : 0;
        return refusals.of(requirement.get(), values, row);
    }

    /// What the statement tried to put into these columns.
    private Map<ColumnId, Value> tried(Set<ColumnId> columns) throws SQLException {
        Map<ColumnId, Value> values = new HashMap<>();
        switch (statement.getFirst()) {
            case RowEdit.Insert insert -> {
                for (ColumnId column : columns) {
                    values.put(column, inserted(insert, column));
                }
            }
            case RowEdit.Update update -> {
                List<ColumnId> all = List.copyOf(columns);
                values.putAll(new RowReading(database, catalog).cells(update.table(), all, update.row()));
                values.putAll(update.values());
            }
            case RowEdit.Delete _, RowEdit.All _ -> {}
        }
        values.keySet().retainAll(columns);
        return values;
    }

    private Value inserted(RowEdit.Insert insert, ColumnId column) throws SQLException {
        Value given = insert.values().get(column);
        String sql = catalog.now().demandsOf(insert.table()).defaults().get(column);
        if (given != null || sql == null) {
            return given == null ? Value.NULL : given;
        }
        return database.first("SELECT " + sql, row -> Cells.value(row, 1)).orElse(Value.NULL);
    }

    /// Tries the statement once more with foreign keys deferred, and looks at what it breaks.
    private Refusal ofForeignKey(long next, String words) throws SQLException {
        database.run("SAVEPOINT probe");
        try {
            database.run("PRAGMA defer_foreign_keys = ON");
            rows.run(statement);
            return ofOpen(next, words);
        } catch (Refused e) {
            return e.refusal();
        } catch (SQLException e) {
            if (!Failures.isRefusal(e) || Failures.code(e) == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
                throw e;
            }
            return ofSecond(e, next);
        } finally {
            database.run("ROLLBACK TO probe");
            database.run("RELEASE probe");
        }
    }

    /// With foreign keys deferred the statement got further, and broke something else. What held it back at first are children
    /// of its own rows; or else the second reason is as good as the first.
    private Refusal ofSecond(SQLException second, long next) throws SQLException {
        for (Requirement.Reference reference : catalog.now().inbound(table())) {
            Optional<Violations.Violation> held =
                    new Violations(database, catalog.now(), next).before(reference, rows());
            if (held.isPresent()) {
                return refusals.ofForeignKey(held.get());
            }
        }
        return of(second, next);
    }

    private List<Long> rows() {
        return switch (statement.getFirst()) {
            case RowEdit.Delete delete -> delete.rows();
            case RowEdit.Update update -> List.of(update.row());
            case RowEdit.Insert _, RowEdit.All _ -> List.of();
        };
    }

    /// The refusal for the foreign keys that entries from `next` on have broken.
    Refusal ofOpen(long next, String words) throws SQLException {
        Violations violations = new Violations(database, catalog.now(), next);
        List<Violations.Violation> open = violations.open();
        List<Violations.Violation> found = open.isEmpty() ? violations.restricted() : open;
        if (found.isEmpty()) {
            found = violations.kept();
        }
        return found.isEmpty()
                ? refusals.other(table(), "A foreign key would be broken, and SQLite doesn't say which (" + words + ").") : refusals.ofForeignKey(found.getFirst());
    }
}
