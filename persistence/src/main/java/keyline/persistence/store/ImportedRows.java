package keyline.persistence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.Refusal.Operation;
import keyline.persistence.store.Requirement.Reference;

/// The rows of an import on their way into the table. A temporary table remembers which row of the source became which.
final class ImportedRows implements RowImport.Target, AutoCloseable {

    private final Database database;
    private final Catalog catalog;
    private final RowWriter writer;
    private final RowImport rows;
    private final List<RowFault> faults;
    private final List<Storage> storages;
    private final PreparedStatement insertion;
    private final PreparedStatement numbering;
    private long last;
    private long inserted;
    private long updated;

    /// @param last the greatest rowid before
    ImportedRows(Parts parts, RowImport rows, long last, List<RowFault> faults) throws SQLException {
        this.database = parts.database();
        this.catalog = parts.catalog();
        this.writer = new RowWriter(database, catalog, parts.log());
        this.rows = rows;
        this.last = last;
        this.faults = faults;
        Map<ColumnId, Storage> all = catalog.now().demandsOf(rows.table()).storages();
        this.storages = rows.columns().stream().map(all::get).toList();
        database.run("CREATE TEMP TABLE keyline_import(rid INTEGER PRIMARY KEY, number INTEGER NOT NULL)");
        this.insertion =
                database.prepare(writer.insertion(rows.table(), rows.columns(), upsert()) + RowWriter.RETURNING);
        this.numbering = database.prepare("INSERT OR REPLACE INTO temp.keyline_import(rid, number) VALUES (?, ?)");
    }

    /// What becomes of a row whose key exists.
    private String upsert() {
        if (rows.key().isEmpty()) {
            return "";
        }
        String key = Physical.list("", rows.key());
        String sets = rows.columns().stream()
                .filter(column -> !rows.key().contains(column))
                .map(column -> "%s = excluded.%1$s".formatted(Physical.quoted(column)))
                .collect(Collectors.joining(", "));
        String set = sets.isEmpty()
                ? Physical.quoted(rows.key().getFirst()) + " = "
                        + Physical.quoted(rows.key().getFirst())
                : sets;
        return " ON CONFLICT (" + key + ") DO UPDATE SET " + set;
    }

    void run() throws SQLException {
        try {
            rows.source().forEach(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unwritable e) {
            throw e.failure;
        }
    }

    /// Carries a failure of the disk through the source.
    private static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final SQLException failure;

        Unwritable(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    @Override
    public void add(long number, List<Value> values) {
        if (faults.size() == Importing.MOST_FAULTS) {
            return;
        }
        try {
            insert(number, values);
        } catch (SQLException e) {
            throw new Unwritable(e);
        }
    }

    @Override
    public void reject(RowFault fault) {
        if (faults.size() < Importing.MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private void insert(long number, List<Value> values) throws SQLException {
        Object[] cells = new Object[values.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = RowWriter.fitted(values.get(i), storages.get(i));
        }
        try {
            long row = database.inserted(insertion, cells);
            database.insert(numbering, row, number);
            inserted += row > last ? 1 : 0;
            updated += row > last ? 0 : 1;
            last = Math.max(last, row);
        } catch (SQLException e) {
            if (!Failures.isRefusal(e)) {
                throw e;
            }
            reject(fault(number, explained(e, values)));
        }
    }

    private Refusal explained(SQLException failure, List<Value> values) throws SQLException {
        Map<ColumnId, Value> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(rows.columns().get(i), values.get(i));
        }
        List<RowEdit> statement = List.of(new RowEdit.Insert(rows.table(), cells));
        long next = database.number("SELECT coalesce(max(seq), 0) + 1 FROM keyline_log");
        return new Explanation(database, catalog, writer, statement).of(failure, next);
    }

    private RowFault fault(long number, Refusal refusal) {
        Wording wording = new Wording(catalog.now().document());
        String columns = refusal.columns().stream()
                .map(column -> wording.column(refusal.table(), column))
                .collect(Collectors.joining(", "));
        String values = refusal.values().stream().map(Value::text).collect(Collectors.joining(", "));
        return new RowFault(number, columns, values, refusal.message());
    }

    /// Looks for what only shows when all rows are there: foreign keys, and what is pending.
    ///
    /// @param first the first entry of the change log for the import
    void check(long first) throws SQLException {
        for (Requirement requirement : catalog.now().demandsOf(rows.table()).requirements()) {
            if (requirement instanceof Reference || catalog.now().isPending(requirement.what())) {
                check(requirement, first);
            }
        }
    }

    private void check(Requirement requirement, long first) throws SQLException {
        List<ColumnId> columns = List.copyOf(requirement.columns());
        String changed = new Touched(catalog.now()).changed(requirement);
        String sql = ("SELECT i.number, r.\"rid\", %s FROM temp.keyline_import i JOIN %s r ON r.\"rid\" = i.rid"
                        + " WHERE (%s) AND r.\"rid\" IN (%s) ORDER BY 1 LIMIT %d")
                .formatted(
                        Physical.list("r.", columns),
                        Physical.quoted(rows.table()),
                        requirement.offending(),
                        changed,
                        Importing.MOST_FAULTS);
        List<Offence> offences = database.list(
                sql, row -> new Offence(row.getLong(1), row.getLong(2), Cells.values(row, 3, columns.size())), first);
        Refusals refusals = new Refusals(database, catalog, Operation.INSERT);
        for (Offence offence : offences) {
            reject(fault(offence.number(), offence.refusal(requirement, columns, refusals)));
        }
    }

    /// A row that breaks a requirement.
    private record Offence(long number, long row, List<Value> values) {

        Refusal refusal(Requirement requirement, List<ColumnId> columns, Refusals refusals) throws SQLException {
            Map<ColumnId, Value> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), values.get(i));
            }
            if (!(requirement instanceof Reference reference)) {
                return refusals.of(requirement, cells, row);
            }
            List<Value> key = new ArrayList<>();
            reference.inOrder().forEach(column -> key.add(cells.getOrDefault(column, Value.NULL)));
            return refusals.ofForeignKey(
                    new Violations.Violation(reference, Violations.Side.CHILD, key, 1, List.of(row)));
        }
    }

    long inserted() {
        return inserted;
    }

    long updated() {
        return updated;
    }

    @Override
    public void close() throws SQLException {
        insertion.close();
        numbering.close();
        database.resume();
        database.run("DROP TABLE temp.keyline_import");
    }
}
