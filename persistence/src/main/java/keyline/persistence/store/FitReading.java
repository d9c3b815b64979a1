package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// Finds out which values of a column are, or could become, values of a type.
final class FitReading {

    private final Database database;
    private final Catalog catalog;

    FitReading(Database database, Catalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    private Schema schema() {
        return catalog.now().document().schema();
    }

    /// What would become of the values of a column under another type.
    ///
    /// @param most how many misfits to give
    TypeFit fit(TableId table, ColumnId column, ColumnType type, int most) throws SQLException {
        Optional<Column> before = schema().tables().find(table).flatMap(found -> found.find(column));
        if (before.isEmpty() || !isStored(table, column)) {
            return TypeFit.NONE;
        }
        Table after = schema().table(table).with(before.get().withType(type));
        Conversion conversion = Conversion.of(table, before.get(), schema(), after.column(column), schema());
        String cell = Physical.quoted(column);
        String converted = "(SELECT %1$s AS was, %2$s AS %1$s FROM %3$s WHERE %1$s IS NOT NULL) r"
                .formatted(cell, conversion.of(cell, Storage.ANY), Physical.quoted(table));
        Optional<Requirement> rule = DemandReading.of(after, schema(), database).find(new Pending.OfType(column));
        String offending = rule.map(Requirement::offending).orElse("0");
        long values = database.numberOnce("SELECT count(*) FROM " + converted);
        long wrong = database.numberOnce("SELECT count(*) FROM %s WHERE %s".formatted(converted, offending));
        List<Misfit> misfits = wrong == 0 ? List.of() : misfits(converted + " WHERE " + offending, type, 0, most);
        return new TypeFit(values, values - wrong, misfits);
    }

    /// The values that keep a type from being enforced, the most frequent first.
    List<Misfit> misfits(Pending pending, long offset, int limit) throws SQLException {
        if (!(pending.what() instanceof Pending.OfType(ColumnId column))
                || !catalog.now().isPending(pending.what())) {
            return List.of();
        }
        String offending =
                ("(SELECT %s AS was FROM %s r JOIN keyline_offenders o ON o.rid = r.\"rid\""
                        + " WHERE o.kind = %d AND o.id = %d)")
                        .formatted(
                                Physical.quoted(column),
                                Physical.quoted(pending.table()),
                                Offenders.kind(pending.what()),
                                Offenders.id(pending.what()));
        ColumnType type = schema().table(pending.table()).column(column).type();
        return misfits(offending, type, offset, limit);
    }

    private boolean isStored(TableId table, ColumnId column) {
        return catalog.now().tables().has(table)
                && catalog.now().demandsOf(table).storages().containsKey(column);
    }

    private List<Misfit> misfits(String from, ColumnType type, long offset, int limit) throws SQLException {
        return database.list(
                "SELECT was, count(*) AS n FROM %s GROUP BY was ORDER BY n DESC, was LIMIT ? OFFSET ?".formatted(from),
                row -> {
                    Value value = Cells.value(row, 1);
                    return new Misfit(value, row.getLong(2), offer(value, type));
                },
                (long) limit,
                offset);
    }

    /// What someone who typed the text would get.
    private Optional<Value> offer(Value value, ColumnType type) {
        return CellText.read(value.text().strip(), type, schema()) instanceof CellText.Legible(Value read)
                        && !read.equals(value)
                        && !read.equals(Value.NULL)
                ? Optional.of(read)
                : Optional.empty();
    }
}
