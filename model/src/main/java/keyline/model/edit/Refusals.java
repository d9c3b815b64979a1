package keyline.model.edit;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;

/// The sentences that say why a relation can't be drawn.
final class Refusals {

    private Refusals() {}

    static String noKey(Table from, LinkEnd.OfColumn source, Table to, LinkEnd.OfColumn target) {
        return partOfKey(to, target.column())
                .or(() -> partOfKey(from, source.column()))
                .orElseGet(() -> "Neither %s nor %s is a primary key or unique."
                        .formatted(named(from, source.column()), named(to, target.column())));
    }

    private static Optional<String> partOfKey(Table table, ColumnId column) {
        return table.keys().stream()
                .filter(key -> key.contains(column))
                .findFirst()
                .map(key -> "%s is only a part of the key (%s): drop on the header of %s to link the whole key."
                        .formatted(named(table, column), String.join(", ", table.namesOf(key)), table.name()));
    }

    static String noKey(Table table) {
        return table.name() + " has no primary key or unique constraint to refer to.";
    }

    static String noKey(Table from, Table to) {
        return "Neither %s nor %s has a primary key or unique constraint to refer to."
                .formatted(from.name(), to.name());
    }

    static String numbered(Table table, Column column) {
        return "%s is numbered by the database, so it can't take its values from another table."
                .formatted(named(table, column.id()));
    }

    static String types(Table child, Column column, Table parent, Column key, Schema schema) {
        return "%s is %s, %s is %s: their values can't be compared."
                .formatted(
                        named(child, column.id()),
                        TypeText.of(column.type(), schema),
                        named(parent, key.id()),
                        TypeText.of(key.type(), schema));
    }

    static String linked(Table child, Column column, Table parent, Column key) {
        return "%s refers to %s already.".formatted(named(child, column.id()), named(parent, key.id()));
    }

    static String linked(Table child, Column column, String parent) {
        return "%s refers to %s already: change the target of that relation, or delete it first."
                .formatted(named(child, column.id()), parent);
    }

    static String computed(Table table, Column column) {
        return "%s is computed, so it can't take its values from another table.".formatted(named(table, column.id()));
    }

    static String onlyComposite(Table table) {
        return "Every key of %s has several columns: link the table instead of one column.".formatted(table.name());
    }

    static String referredTo(Table table, Column column, Table child) {
        return "%s refers to %s, so its type can't change.".formatted(child.name(), named(table, column.id()));
    }

    static String inKey(Table table, Column column) {
        return "%s is part of the primary key of %s, so it has to stay.".formatted(column.name(), table.name());
    }

    static String madeHere(Table table, Column column) {
        return "%s is numbered or computed by the database, so it has to stay.".formatted(named(table, column.id()));
    }

    static String needed(Table table, Column column, String user) {
        return "%s refers to %s, so it has to stay.".formatted(user, named(table, column.id()));
    }

    private static String named(Table table, ColumnId column) {
        return table.name() + "." + table.column(column).name();
    }
}
