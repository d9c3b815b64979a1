package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Refusal.Others;
import keyline.persistence.store.Refusal.Reason;
import keyline.persistence.store.Requirement.Holds;
import keyline.persistence.store.Requirement.NotNull;
import keyline.persistence.store.Requirement.OfType;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueExpressions;
import keyline.persistence.store.Requirement.UniqueKey;

/// Says why a row edit was refused, in the words of the design. All queries here run in the transaction of the edit.
final class Refusals {

    private final Database database;
    private final Catalog catalog;
    private final Operation operation;

    Refusals(Database database, Catalog catalog, Operation operation) {
        this.database = database;
        this.catalog = catalog;
        this.operation = operation;
    }

    /// What a statement tries to do.
    static Operation operation(List<RowEdit> statement) {
        return switch (statement.getFirst()) {
            case RowEdit.Insert _, Cure.CreateParents _ -> Operation.INSERT;
            case RowEdit.Update _,
                    RowEdit.All _,
                    RowEdit.Transfer _,
                    Cure.SetCells _,
                    Cure.SetDefaults _,
                    Cure.Renumber _,
                    Cure.Convert _ ->
                Operation.UPDATE;
            case RowEdit.Delete _, Cure.Remove _, Cure.Merge _ -> Operation.DELETE;
        };
    }

    private Wording wording() {
        return new Wording(catalog.now().document());
    }

    /// Refuses any foreign key that entries of the change log from `first` on broke. Where one of them is pending,
    /// SQLite can err: it only counts, and an orphan that found its parent makes up for another row that lost its own.
    void checkReferences(long first) throws SQLException, Refused {
        List<Violations.Violation> open = new Violations(database, catalog.now(), first).open();
        if (!open.isEmpty()) {
            throw new Refused(ofForeignKey(open.getFirst()));
        }
    }

    /// Refuses what touched rows break of a requirement that SQLite doesn't enforce at the moment.
    void checkTouched(Requirement requirement, long first) throws SQLException, Refused {
        List<Long> rows = database.numbers(
                "SELECT r.\"rid\" FROM %s r WHERE r.\"rid\" IN (%s) AND (%s) LIMIT 1"
                        .formatted(
                                Physical.quoted(requirement.table()),
                                new Touched(catalog.now()).changed(requirement),
                                requirement.offending()),
                first);
        if (!rows.isEmpty()) {
            throw new Refused(of(requirement, values(requirement, rows.getFirst()), rows.getFirst()));
        }
    }

    private Map<ColumnId, Value> values(Requirement requirement, long row) throws SQLException {
        return new RowReading(database, catalog).cells(requirement.table(), List.copyOf(requirement.columns()), row);
    }

    /// A refusal for a requirement of the row itself, or of its key.
    ///
    /// @param values those of the requirement's columns, as far as they are known
    /// @param row its rowid, 0 when it has none
    Refusal of(Requirement requirement, Map<ColumnId, Value> values, long row) throws SQLException {
        return switch (requirement) {
            case NotNull notNull -> ofNull(notNull, notNull.column());
            case OfType type -> ofType(type, values);
            case Holds check -> ofCheck(check, values);
            case UniqueKey key -> ofKey(key, values, row);
            case UniqueExpressions key ->
                refusal(
                        Reason.DUPLICATE,
                        key,
                        values,
                        "Another row of %s is the same for %s."
                                .formatted(wording().name(key.table()), name(key)));
            case Reference _ -> throw new IllegalArgumentException("A foreign key is broken by two rows");
        };
    }

    private String name(Requirement requirement) {
        return wording().name(requirement.table(), requirement.what());
    }

    private Refusal ofNull(Requirement requirement, ColumnId column) {
        String message = wording().place(requirement.table(), column) + " can't be NULL.";
        return refusal(Reason.NOT_NULL, requirement, Map.of(column, Value.NULL), message);
    }

    private Refusal ofType(OfType type, Map<ColumnId, Value> values) {
        String message = "%s (%s).".formatted(misfit(type, values), wording().place(type.table(), type.column()));
        return refusal(Reason.TYPE, type, values, message);
    }

    private String misfit(OfType type, Map<ColumnId, Value> values) {
        Schema schema = wording().schema();
        ColumnType wanted = schema.table(type.table()).column(type.column()).type();
        Value value = values.get(type.column());
        if (value != null
                && CellText.read(value.text(), wanted, schema) instanceof CellText.Illegible(String message)) {
            return message.substring(0, message.length() - 1);
        }
        String text = value == null ? "A value" : Wording.value(value);
        return "%s isn't stored as a %s".formatted(text, TypeText.of(wanted, schema));
    }

    private Refusal ofCheck(Holds check, Map<ColumnId, Value> values) {
        Wording wording = wording();
        String expression = wording.table(check.table())
                .find(check.constraint())
                .map(each -> ((keyline.model.Constraint.Check) each).expression())
                .orElse("");
        List<ColumnId> columns =
                check.columns().stream().filter(values::containsKey).toList();
        String cells = wording.has(
                check.table(),
                columns,
                columns.stream()
                        .map(column -> values.getOrDefault(column, Value.NULL))
                        .toList());
        String message =
                "%s is false%s (%s).".formatted(expression, cells.isEmpty() ? "" : " for " + cells, name(check));
        return refusal(Reason.CHECK, check, values, message);
    }

    private Refusal ofKey(UniqueKey key, Map<ColumnId, Value> values, long row) throws SQLException {
        Optional<ColumnId> empty = key.inOrder().stream()
                .filter(column -> Value.NULL.equals(values.get(column)))
                .findFirst();
        if (key.nulls() == UniqueKey.Nulls.REFUSED && empty.isPresent()) {
            return ofNull(key, empty.get());
        }
        if (!values.keySet().containsAll(key.inOrder())) {
            return refusal(Reason.DUPLICATE, key, values, alike(key));
        }
        Wording wording = wording();
        List<Value> cells = key.inOrder().stream()
                .map(column -> values.getOrDefault(column, Value.NULL))
                .toList();
        List<Long> twins = twins(key, cells, row);
        String message = "Another %s has %s already (%s)."
                .formatted(wording.one(key.table()), wording.has(key.table(), key.inOrder(), cells), name(key));
        return new Refusal(
                operation,
                Reason.DUPLICATE,
                key.table(),
                name(key),
                key.inOrder(),
                cells,
                message,
                List.of(new Others(key.table(), twins.size(), twins)),
                List.of());
    }

    private String alike(UniqueKey key) {
        return "Rows of %s would have the same %s (%s)."
                .formatted(wording().name(key.table()), wording().columns(key.table(), key.inOrder()), name(key));
    }

    private List<Long> twins(UniqueKey key, List<Value> cells, long row) throws SQLException {
        List<String> conditions = new java.util.ArrayList<>(List.of("\"rid\" <> ?"));
        key.inOrder().forEach(column -> conditions.add(Physical.quoted(column) + " = ?"));
        List<Object> parameters = new java.util.ArrayList<>(cells);
        parameters.addFirst(row);
        return database.numbers(
                "SELECT \"rid\" FROM %s WHERE %s LIMIT %d"
                        .formatted(
                                Physical.quoted(key.table()), String.join(" AND ", conditions), Violations.MOST_ROWS),
                parameters.toArray());
    }

    /// A refusal for a foreign key.
    Refusal ofForeignKey(Violations.Violation violation) {
        return new ReferenceRefusals(wording(), operation).of(violation);
    }

    /// A refusal of a commit, for rows that refer to a key that doesn't exist.
    Refusal ofCommit(Violations.Violation violation) {
        return new ReferenceRefusals(wording(), operation).ofCommit(violation);
    }

    private Refusal refusal(Reason reason, Requirement requirement, Map<ColumnId, Value> values, String message) {
        List<ColumnId> columns =
                requirement.columns().stream().filter(values::containsKey).toList();
        return new Refusal(
                operation,
                reason,
                requirement.table(),
                name(requirement),
                columns,
                columns.stream()
                        .map(column -> values.getOrDefault(column, Value.NULL))
                        .toList(),
                message,
                List.of(),
                List.of());
    }

    /// A refusal in SQLite's own words.
    Refusal other(TableId table, String words) {
        return new Refusal(operation, Reason.OTHER, table, "", List.of(), List.of(), words, List.of(), List.of());
    }
}
