package keyline.persistence.store;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import keyline.model.ValueSource.None;

/// What a column gets when an insert doesn't give it a value, as SQL.
public final class Defaults {

    private static final Set<String> NOW = Set.of(
            "now",
            "current_timestamp",
            "getdate",
            "sysdate",
            "sysdatetime",
            "localtimestamp",
            "current_date",
            "current_time");
    private static final Set<String> UUID =
            Set.of("gen_random_uuid", "uuid", "newid", "newsequentialid", "uuid_generate_v4", "uuidv4");
    private static final String RANDOM_UUID =
            "(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a'"
                    + " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))";

    private final Schema schema;
    private final Table table;

    Defaults(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
    }

    /// Where the value comes from: from the column itself, or from the domain it is of.
    public static ValueSource source(Column column, Schema schema) {
        return column.source() instanceof None
                ? TypeRules.domain(column.type(), schema)
                        .map(domain -> domain.source())
                        .orElse(column.source())
                : column.source();
    }

    /// SQL for the default of a column, as SQLite runs it; nothing for NULL, and for what can't be had here.
    public static Optional<String> constant(Column column, Table table, Schema schema) {
        try {
            return new Defaults(schema, table).constant(column);
        } catch (Untranslatable e) {
            return Optional.empty();
        }
    }

    /// SQL for the value of a new row, nothing for NULL.
    Optional<String> forInsert(Column column) throws Untranslatable {
        return source(column, schema) instanceof Identity
                ? Optional.of(nextNumber(table.id(), column.id()))
                : constant(column);
    }

    /// Whether the SQL numbers rows: it gives the number after the greatest, for one row only.
    static boolean numbers(String sql) {
        return sql.startsWith("(SELECT coalesce(max(");
    }

    /// SQL for the number after the greatest of a column.
    static String nextNumber(TableId table, ColumnId column) {
        return "(SELECT coalesce(max(%s), 0) + 1 FROM %s)".formatted(Physical.quoted(column), Physical.quoted(table));
    }

    /// SQL that may stand behind DEFAULT, nothing for NULL.
    Optional<String> constant(Column column) throws Untranslatable {
        ColumnType type = TypeRules.base(column.type(), schema);
        return switch (source(column, schema)) {
            case None _, Identity _, Generated _ -> Optional.empty();
            case Literal(String text) -> Optional.of(Cells.literal(literal(text, column)));
            case CurrentTime _ -> Optional.of(now(type));
            case Expression(String sql) -> Optional.of(expression(sql, type));
        };
    }

    private Value literal(String text, Column column) {
        return switch (CellText.read(text, column.type(), schema)) {
            case CellText.Legible(Value value) -> value;
            case CellText.Illegible _ -> new Value.Text(text);
        };
    }

    private String expression(String sql, ColumnType type) throws Untranslatable {
        String word = sql.toLowerCase(Locale.ROOT).replaceAll("[\\s()]", "");
        if (NOW.contains(word)) {
            return now(type);
        }
        if (UUID.contains(word)) {
            return RANDOM_UUID;
        }
        Translation translation = Translator.overColumns(sql, table);
        if (!translation.columns().isEmpty()) {
            throw new Untranslatable("A default can't depend on other columns");
        }
        return "(" + translation.over("") + ")";
    }

    private static String now(ColumnType type) {
        return switch (type) {
            case Plain.DATE -> "(date('now', 'localtime'))";
            case Plain.TIME -> "(time('now', 'localtime'))";
            case Plain.TIMESTAMP_WITH_TIME_ZONE -> "(datetime('now') || 'Z')";
            case Plain _,
                    ColumnType.Decimal _,
                    ColumnType.Char _,
                    ColumnType.Varchar _,
                    ColumnType.Named _,
                    ColumnType.Verbatim _ -> "(datetime('now', 'localtime'))";
        };
    }
}
