package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.ValueSource;

/// A new column of a table that stays, whose rows need a value for it: it takes no NULL and has no default.
///
/// @param table as it is after the migration
/// @param neutral what the rows get unless somebody says otherwise; nothing where no value does for all of them
public record Beginning(Table table, Column column, Optional<String> neutral) {

    /// All of them.
    public static List<Beginning> between(Schema before, Schema after) {
        return after.tables().stream()
                .flatMap(now -> before.tables().find(now.id()).stream().map(was -> new Kept(was, now)))
                .flatMap(table -> of(table, after))
                .toList();
    }

    private static Stream<Beginning> of(Kept table, Schema schema) {
        return table.addedColumns().stream()
                .filter(column -> isNeeded(column))
                .map(column -> new Beginning(table.after(), column, neutral(column, table, schema)));
    }

    static boolean isNeeded(Column column) {
        return !column.nullable() && column.source() instanceof ValueSource.None;
    }

    private static Optional<String> neutral(Column column, Kept table, Schema schema) {
        boolean domain = column.type() instanceof ColumnType.Named(var id)
                && schema.types().find(id).orElse(null) instanceof NamedType.Domain;
        return table.isFree(column) && !domain
                ? Neutral.text(TypeFamily.underlying(column.type(), schema), schema)
                : Optional.empty();
    }

    /// `orders.channel`
    public String name() {
        return table.name() + "." + column.name();
    }

    /// Why a text can't be the value, in one sentence; nothing when it can.
    ///
    /// @param schema which the table is of
    public Optional<String> fault(String text, Schema schema) {
        ColumnType type = TypeFamily.underlying(column.type(), schema);
        return TypedText.suits(text, type, schema)
                ? Optional.empty()
                : Optional.of("“%s” is no value of the type of %s.".formatted(text, name()));
    }
}
