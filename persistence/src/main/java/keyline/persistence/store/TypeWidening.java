package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceNamedType;
import keyline.model.edit.SetColumnType;

/// Finds a type that takes all values of a column: the same with more room, or text; of an enum, with more members.
final class TypeWidening {

    private static final int MOST_MEMBERS = 20;

    private final Database database;
    private final Catalog catalog;
    private final TableId table;
    private final Column column;

    TypeWidening(Database database, Catalog catalog, TableId table, Column column) {
        this.database = database;
        this.catalog = catalog;
        this.table = table;
        this.column = column;
    }

    private Schema schema() {
        return catalog.now().document().schema();
    }

    List<PendingRemedy> all() throws SQLException {
        List<PendingRemedy> remedies = new ArrayList<>();
        ColumnType widened = widened().orElse(Plain.TEXT);
        if (takesAll(widened)) {
            remedies.add(retyping(widened));
        }
        withMembers().ifPresent(remedies::addFirst);
        return remedies;
    }

    private boolean takesAll(ColumnType type) throws SQLException {
        TypeFit fit = new FitReading(database, catalog).fit(table, column.id(), type, 0);
        return fit.exact() == fit.values();
    }

    private PendingRemedy retyping(ColumnType type) {
        String label = "Make %s %s".formatted(column.name(), TypeText.of(type, schema()));
        return Relaxing.remedy(
                new Batch(label, List.of(new SetColumnType(table, column.id(), type))), catalog.now().document());
    }

    /// The same kind of type with more room.
    private Optional<ColumnType> widened() throws SQLException {
        return switch (column.type()) {
            case Varchar _, Char _ -> longest().map(Varchar::new);
            case Plain plain when Set.of(Plain.SMALLINT, Plain.INTEGER).contains(plain) -> whole();
            case Plain _, ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ -> Optional.empty();
        };
    }

    private Optional<OptionalInt> longest() throws SQLException {
        return number("SELECT iif(count(*) = total(typeof(%2$s) = 'text'), max(length(%2$s)), NULL) FROM %1$s"
                        + " WHERE %2$s IS NOT NULL")
                .map(length -> OptionalInt.of(length.intValue()));
    }

    private Optional<ColumnType> whole() throws SQLException {
        return number("SELECT iif(count(*) = total(typeof(%2$s) = 'integer'), max(abs(%2$s / 2)), NULL) FROM %1$s"
                        + " WHERE %2$s IS NOT NULL")
                .map(half -> half < 1L << 30 ? Plain.INTEGER : Plain.BIGINT);
    }

    private Optional<Long> number(String sql) throws SQLException {
        return database.first(
                        sql.formatted(Physical.quoted(table), Physical.quoted(column.id())), row -> Cells.value(row, 1))
                .filter(Value.Int.class::isInstance)
                .map(value -> ((Value.Int) value).number());
    }

    /// The enum with the values that it lacks, if there are few.
    private Optional<PendingRemedy> withMembers() throws SQLException {
        if (!(column.type() instanceof ColumnType.Named(var id)
                && schema().types().find(id).orElse(null) instanceof EnumType list)) {
            return Optional.empty();
        }
        List<Value> values = database.list(
                "SELECT DISTINCT %s FROM %s r JOIN keyline_offenders o ON o.rid = r.\"rid\" WHERE o.kind = 4 AND o.id = ?"
                                .formatted(Physical.quoted(column.id()), Physical.quoted(table))
                        + " ORDER BY 1 LIMIT " + (MOST_MEMBERS + 1),
                row -> Cells.value(row, 1),
                column.id().value());
        boolean few = values.size() <= MOST_MEMBERS && values.stream().allMatch(Value.Text.class::isInstance);
        return few ? Optional.of(extended(list, values)) : Optional.empty();
    }

    private PendingRemedy extended(EnumType list, List<Value> added) {
        List<String> members = new ArrayList<>(list.values());
        added.forEach(value -> members.add(value.text()));
        Edit edit =
                new ReplaceNamedType(new EnumType(list.id(), list.namespace(), list.name(), members, list.comment()));
        String label = "Add %s to enum %s".formatted(Wording.values(added), list.name());
        return Relaxing.remedy(new Batch(label, List.of(edit)), catalog.now().document());
    }
}
