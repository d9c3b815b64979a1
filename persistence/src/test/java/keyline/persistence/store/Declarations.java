package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// How a plain SQLite database declares the tables of a design: without any code of the store.
///
/// @param pending what isn't declared, as rows break it
/// @param tables those that are made
record Declarations(Schema schema, Set<Pending.What> pending, List<TableId> tables) {

    /// Its CREATE TABLE.
    String of(Table table) {
        List<String> parts = new ArrayList<>();
        parts.add("rid INTEGER PRIMARY KEY");
        table.columns().forEach(column -> parts.add(column(table, column)));
        table.constraints().forEach(constraint -> constraint(table, constraint, parts));
        return "CREATE TABLE %s (%s) STRICT".formatted(table.name(), String.join(", ", parts));
    }

    private String column(Table table, Column column) {
        boolean free = pending.contains(new Pending.OfType(column.id()));
        boolean keyed = table.primaryKey()
                .filter(key -> key.columns().contains(column.id()) && isMade(table, key))
                .isPresent();
        boolean notNull = keyed || (!column.nullable() && !pending.contains(new Pending.OfNotNull(column.id())));
        return column.name()
                + (free ? " ANY" : type(column))
                + (notNull ? " NOT NULL" : "")
                + fallback(column)
                + (free ? "" : check(column));
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case ColumnType.Plain.DOUBLE -> " REAL";
            case ColumnType.Decimal _ -> " REAL";
            case ColumnType.Plain.TEXT, ColumnType.Plain.DATE -> " TEXT";
            case ColumnType.Varchar _ -> " TEXT";
            default -> " INTEGER";
        };
    }

    private static String check(Column column) {
        String name = column.name();
        return switch (column.type()) {
            case ColumnType.Varchar(var length) -> " CHECK (length(%s) <= %d)".formatted(name, length.orElseThrow());
            case ColumnType.Plain.BOOLEAN -> " CHECK (%s = 0 OR %1$s = 1)".formatted(name);
            case ColumnType.Plain.DATE -> " CHECK (%s LIKE '2024-01-__')".formatted(name);
            case ColumnType.Decimal _ -> " CHECK (%s < 1000)".formatted(name);
            default -> "";
        };
    }

    private static String fallback(Column column) {
        if (!(column.source() instanceof ValueSource.Literal(String text))) {
            return "";
        }
        boolean quoted = type(column).equals(" TEXT");
        return " DEFAULT " + (quoted ? "'" + text + "'" : text);
    }

    private boolean isMade(Table table, Constraint constraint) {
        return !pending.contains(new Pending.OfConstraint(constraint.id()))
                && constraint.columns().stream()
                        .allMatch(column -> table.find(column).isPresent());
    }

    private void constraint(Table table, Constraint constraint, List<String> parts) {
        switch (constraint) {
            case Constraint.PrimaryKey key when isMade(table, key) -> parts.add(unique(table, key.columns()));
            case Constraint.Unique unique when isMade(table, unique) -> parts.add(unique(table, unique.columns()));
            case Constraint.Check check
            when isMade(table, check) && hasColumn(table, check) -> parts.add("CHECK (" + check.expression() + ")");
            case ForeignKey key when isDeclared(table, key) -> parts.add(reference(table, key));
            case Constraint.PrimaryKey _, Constraint.Unique _, Constraint.Check _, ForeignKey _ -> {}
        }
    }

    private static boolean hasColumn(Table table, Constraint.Check check) {
        return table.columnNamed(check.expression().split(" ", 2)[0]).isPresent();
    }

    private static String unique(Table table, List<ColumnId> columns) {
        return "UNIQUE (" + String.join(", ", table.namesOf(columns)) + ")";
    }

    private boolean isDeclared(Table child, ForeignKey key) {
        if (schema.tables().find(key.parent()).isEmpty() || !tables.contains(key.parent())) {
            return false;
        }
        Table parent = schema.table(key.parent());
        boolean whole =
                key.columns().stream().allMatch(column -> child.find(column).isPresent())
                        && key.parentColumns().stream()
                                .allMatch(column -> parent.find(column).isPresent());
        return whole
                && parent.constraints().stream()
                        .filter(each -> each instanceof Constraint.PrimaryKey || each instanceof Constraint.Unique)
                        .filter(each ->
                                each.columns().size() == key.parentColumns().size()
                                        && each.columns().containsAll(key.parentColumns()))
                        .anyMatch(each -> isMade(parent, each));
    }

    private String reference(Table child, ForeignKey key) {
        Table parent = schema.table(key.parent());
        return "FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s ON UPDATE %s%s"
                .formatted(
                        String.join(", ", child.namesOf(key.columns())),
                        parent.name(),
                        String.join(", ", parent.namesOf(key.parentColumns())),
                        words(key.onDelete()),
                        words(key.onUpdate()),
                        key.deferral() == Deferral.INITIALLY_DEFERRED ? " DEFERRABLE INITIALLY DEFERRED" : "");
    }

    private static String words(ReferentialAction action) {
        return action.name().replace('_', ' ');
    }

    /// The foreign keys that a table declares, in that order.
    List<ForeignKey> keys(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> isDeclared(table, key))
                .toList();
    }
}
