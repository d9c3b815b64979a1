package keyline.model.migration;

import java.util.Optional;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.dialect.Clauses;

/// The value that rows get in a new column that takes no NULL and has no default, as a literal: zero, an empty text,
/// the first value of an enum.
final class Neutral {

    private Neutral() {}

    /// As a literal; nothing for types of which nothing is known.
    static Optional<String> of(ColumnType type, Clauses clauses) {
        return text(type, clauses.schema()).map(text -> clauses.literal(text, type));
    }

    /// As text.
    ///
    /// @param type no domain
    static Optional<String> text(ColumnType type, Schema schema) {
        return switch (type) {
            case Plain plain -> Optional.of(of(plain));
            case ColumnType.Decimal _ -> Optional.of("0");
            case ColumnType.Char _, ColumnType.Varchar _ -> Optional.of("-");
            case ColumnType.Named(var id) ->
                schema.types()
                        .find(id)
                        .filter(each ->
                                each instanceof EnumType of && !of.values().isEmpty())
                        .map(each -> ((EnumType) each).values().getFirst());
            case ColumnType.Verbatim _ -> Optional.empty();
        };
    }

    /// A text isn't empty, which is NULL in Oracle.
    private static String of(Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> "0";
            case BOOLEAN -> "false";
            case TEXT -> "-";
            case DATE -> "1970-01-01";
            case TIME -> "00:00:00";
            case TIMESTAMP -> "1970-01-01 00:00:00";
            case TIMESTAMP_WITH_TIME_ZONE -> "1970-01-02 00:00:00+00:00";
            case BLOB -> "00";
            case UUID -> "00000000-0000-0000-0000-000000000000";
            case JSON -> "{}";
        };
    }
}
