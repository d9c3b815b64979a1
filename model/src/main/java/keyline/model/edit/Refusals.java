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
                        .formatted(
                                named(table, column), String.join(", ", table.namesOf(key)), table.name()));
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

    private static String named(Table table, ColumnId column) {
        return table.name() + "." + table.column(column).name();
    }
}
