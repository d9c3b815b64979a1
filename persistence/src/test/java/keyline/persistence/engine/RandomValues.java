package keyline.persistence.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.Value;

/// Values of columns' types, the outermost of each and texts that break careless scripts among them.
record RandomValues(RandomGenerator random, Schema schema) {

    private static final int MOST_DIGITS_OF_A_DOUBLE = 15;

    private static final String CONTROLS = IntStream.concat(IntStream.range(1, 32), IntStream.of(0x7f, 0x85, 0x2028))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private static final String ALL_BYTES =
            IntStream.range(0, 256).mapToObj("%02x"::formatted).collect(Collectors.joining());

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "it's",
            "''",
            "a \"quoted\" word",
            "back\\slash \\n \\' \\",
            "two\nlines",
            "carriage\r\nreturn\ttab",
            "-- no comment /* either */; DROP TABLE x;",
            "$$dollar$$ $1 ${x} %s :name ?",
            "GO\n/\n\\.\n\\N",
            "NULL",
            "ünïcödé 名前 имя",
            "astral 🔑𝒳",
            CONTROLS);

    /// Whether the type itself takes no NULL.
    boolean isNeverNull(ColumnType type) {
        return type instanceof Named(var id) && schema.types().get(id) instanceof Domain domain && !domain.nullable();
    }

    /// Any value of the type.
    Value any(ColumnType type) {
        return switch (type) {
            case Plain plain -> any(plain);
            case Decimal decimal -> decimal(decimal);
            case Char(int length) ->
                new Value.Text(cut(text().stripTrailing(), length).stripTrailing());
            case Varchar(var length) -> new Value.Text(cut(text(), length.orElse(Integer.MAX_VALUE)));
            case Named(var id) ->
                switch (schema.types().get(id)) {
                    case EnumType each -> new Value.Text(one(each.values()));
                    case Domain each -> any(each.base());
                };
            case ColumnType.Verbatim _ -> Value.NULL;
        };
    }

    /// A value that differs from those of other numbers wherever the type has enough of them, whatever case, accents
    /// and control characters count for.
    ///
    /// @param number from 0, less than 10
    Value distinct(ColumnType type, int number) {
        return switch (type) {
            case Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT -> new Value.Int(number + 1L);
            case Plain.BLOB -> new Value.Bytes("0" + number + "ff");
            case Plain.TEXT -> new Value.Text(number + text());
            case Char(int length) -> new Value.Text(cut(number + text(), length).stripTrailing());
            case Varchar(var length) -> new Value.Text(cut(number + text(), length.orElse(20)));
            case Named(var id) when schema.types().get(id) instanceof Domain each -> distinct(each.base(), number);
            case Plain _, Decimal _, Named _, ColumnType.Verbatim _ -> any(type);
        };
    }

    private Value any(Plain type) {
        return switch (type) {
            case SMALLINT -> new Value.Int(one(List.of(0L, -1L, (long) Short.MIN_VALUE, (long) Short.MAX_VALUE)));
            // Less than most by one: schemas have columns that add 1 to it; more than -100: some have such checks.
            case INTEGER -> new Value.Int(one(List.of(0L, -99L, 7L, Integer.MAX_VALUE - 1L)));
            case BIGINT -> new Value.Int(one(List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
            case REAL -> new Value.Real(one(List.of(0.0, 1.5, -0.25, 3.40282e38, 1.17550e-38)));
            case DOUBLE -> new Value.Real(one(List.of(0.1, -2.5, Double.MAX_VALUE, -Double.MAX_VALUE, 1e-300)));
            case BOOLEAN -> new Value.Int(random.nextInt(2));
            case TEXT -> new Value.Text(text());
            case DATE -> new Value.Text(one(List.of("2026-02-28", "2024-02-29", "1000-01-01", "9999-12-31")));
            case TIME -> new Value.Text(one(List.of("00:00:00", "12:30:00", "23:59:59")));
            case TIMESTAMP -> new Value.Text(one(List.of("1970-01-01 00:00:00", "9999-12-31 23:59:59")));
            case TIMESTAMP_WITH_TIME_ZONE ->
                new Value.Text(one(List.of("2001-09-09 01:46:40+00:00", "2026-02-28 12:30:00+02:00")));
            case BLOB -> new Value.Bytes(one(List.of("", "00", "27", "5c30", ALL_BYTES)));
            case UUID -> new Value.Text("%08x-0000-4000-8000-00000000ffff".formatted(random.nextInt()));
            case JSON -> new Value.Text(one(List.of("{\"a\": [1, null, \"\\\"\\n'\"]}", "[]", "null", "\"ü\"")));
        };
    }

    private Value decimal(Decimal type) {
        int digits = type.precision().orElse(9);
        int scale = type.scale().orElse(0);
        BigInteger most = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
        BigInteger number = one(List.of(BigInteger.ZERO, BigInteger.ONE, most, most.negate()));
        BigDecimal value = new BigDecimal(number, scale);
        if (digits > MOST_DIGITS_OF_A_DOUBLE) {
            return new Value.Text(value.toPlainString());
        }
        return scale == 0 ? new Value.Int(number.longValueExact()) : new Value.Real(value.doubleValue());
    }

    private String text() {
        return one(TEXTS);
    }

    /// H2 counts a character outside the basic plane as two.
    private static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
