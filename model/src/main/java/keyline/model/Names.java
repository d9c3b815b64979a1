package keyline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The names that constraints and indexes get when the user gave none. They depend only on the names of the tables and
/// columns and on the order of creation, so the same design always gives the same script. A dialect shortens them, or
/// makes them unique in a wider scope, as it must.
public final class Names {

    private Names() {}

    /// The name of a constraint of `table`: its own, or `pk_<table>`, `uq_<table>_<columns>`, `ck_<table>`,
    /// `fk_<child>_<parent>`, with `_2`, `_3` behind it where an earlier one of the table has the same.
    public static String of(Constraint constraint, Table table, Schema schema) {
        if (!constraint.name().isEmpty()) {
            return constraint.name();
        }
        String base = derived(constraint, table, schema);
        int rank = 0;
        Set<String> taken = new HashSet<>();
        for (Constraint other : table.constraints()) {
            boolean earlier = other.id().value() < constraint.id().value();
            if (!other.name().isEmpty()) {
                taken.add(other.name().toLowerCase(Locale.ROOT));
            } else if (earlier && derived(other, table, schema).equalsIgnoreCase(base)) {
                rank++;
            }
        }
        return free(base, rank, taken);
    }

    /// The name of an index of `table`: its own, or `ix_<table>_<columns>`.
    public static String of(Index index, Table table) {
        if (!index.name().isEmpty()) {
            return index.name();
        }
        String base = derived(index, table);
        int rank = 0;
        Set<String> taken = new HashSet<>();
        for (Index other : table.indexes()) {
            boolean earlier = other.id().value() < index.id().value();
            if (!other.name().isEmpty()) {
                taken.add(other.name().toLowerCase(Locale.ROOT));
            } else if (earlier && derived(other, table).equalsIgnoreCase(base)) {
                rank++;
            }
        }
        return free(base, rank, taken);
    }

    private static String free(String base, int rank, Set<String> taken) {
        int skip = rank;
        for (int n = 1; ; n++) {
            String name = n == 1 ? base : base + "_" + n;
            if (!taken.contains(name.toLowerCase(Locale.ROOT)) && skip-- == 0) {
                return name;
            }
        }
    }

    /// The user's word for the kind of a constraint.
    public static String kindOf(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> "primary key";
            case Constraint.Unique _ -> "unique constraint";
            case Constraint.Check _ -> "check";
            case Constraint.ForeignKey _ -> "foreign key";
        };
    }

    private static String derived(Constraint constraint, Table table, Schema schema) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> "pk_" + table.name();
            case Constraint.Unique unique -> "uq_" + table.name() + columns(table, unique.columns());
            case Constraint.Check _ -> "ck_" + table.name();
            case Constraint.ForeignKey key ->
                "fk_" + table.name() + "_"
                        + schema.tables().find(key.parent()).map(Table::name).orElse("");
        };
    }

    private static String derived(Index index, Table table) {
        return "ix_" + table.name()
                + index.parts().stream()
                        .map(part -> part instanceof Index.OfColumn column ? column(table, column.column()) : "_expr")
                        .collect(Collectors.joining());
    }

    private static String columns(Table table, List<ColumnId> columns) {
        return columns.stream().map(column -> column(table, column)).collect(Collectors.joining());
    }

    private static String column(Table table, ColumnId column) {
        return "_" + table.find(column).map(Column::name).orElse("");
    }
}
