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
            case SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_TRIGGER ->
                new ForeignKeyProbe(database, catalog, rows, statement).of(next, words);
            default -> refusals.other(table(), Failures.tooDeep(failure) ? tooDeep() : words + ".");
        };
    }

    private static String tooDeep() {
        return "The chain of rows that this would change is more than 1,000 rows long, which SQLite doesn't do at"
                + " once.";
    }

    private TableId table() {
        return RowWriter.table(statement.getFirst());
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
                key.parts().stream()
                        .flatMap(part -> part.columns().stream())
                        .collect(Collectors.toSet())
                        .equals(columns);
            case Requirement.NotNull _, Requirement.OfType _, Requirement.Holds _, Requirement.Reference _ -> false;
        };
    }

    private Refusal ofRow(Pending.What what, TableId table, String words) throws SQLException {
        Optional<Requirement> requirement = catalog.now().demandsOf(table).find(what);
        if (requirement.isEmpty()) {
            return refusals.other(table, words + ".");
        }
        boolean own = table.equals(table());
        boolean known = own || statement.getFirst() instanceof Cure;
        Map<ColumnId, Value> values = known ? tried(requirement.get().columns()) : Map.of();
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
            case Cure.SetCells cells -> values.putAll(cells.values());
            case Cure.CreateParents parents -> values.putAll(parents.cells());
            case RowEdit.Delete _, RowEdit.All _, RowEdit.Transfer _, Cure _ -> {}
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
}
