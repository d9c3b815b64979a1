package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Char;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamedType;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Literal;

/// Columns of all types, with the defaults that suit them.
record RandomColumns(RandomGenerator random, Schema schema) {

    private static final List<Plain> PLAIN = List.of(Plain.values());

    Column column(ColumnId id, String name) {
        ColumnType type = type();
        String comment = random.nextInt(6) == 0 ? "It's a \\ comment;\nof \"two\" lines -- or so" : "";
        return new Column(id, name, type, random.nextBoolean(), source(type), comment);
    }

    ColumnType type() {
        return switch (random.nextInt(8)) {
            case 0 ->
                new Varchar(random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(200)));
            case 1 -> new Char(1 + random.nextInt(40));
            case 2 -> decimal();
            case 3 -> named();
            default -> PLAIN.get(random.nextInt(PLAIN.size()));
        };
    }

    private ColumnType decimal() {
        int precision = 1 + random.nextInt(20);
        return random.nextInt(4) == 0
                ? new Decimal(OptionalInt.empty(), OptionalInt.empty())
                : new Decimal(OptionalInt.of(precision), OptionalInt.of(random.nextInt(precision)));
    }

    private ColumnType named() {
        List<NamedType> types = schema.types().values();
        return types.isEmpty()
                ? Plain.INTEGER
                : new Named(types.get(random.nextInt(types.size())).id());
    }

    private ValueSource source(ColumnType type) {
        List<ValueSource> sources = new ArrayList<>();
        sources.add(new ValueSource.None());
        sources.addAll(sources(type));
        return sources.get(random.nextInt(sources.size()));
    }

    private List<ValueSource> sources(ColumnType type) {
        return switch (type) {
            case Plain plain -> sources(plain);
            case Decimal _ -> List.of(new Literal("0"), new Literal("1"));
            case Char _ -> List.of(new Literal("x"));
            case Varchar _ -> List.of(new Literal("y"), new Literal("'"), new Literal("\\"), new Literal(""));
            case Named(var id)
            when schema.types().get(id) instanceof EnumType each ->
                List.of(new Literal(each.values().getLast()));
            case Named _, ColumnType.Verbatim _ -> List.of();
        };
    }

    private static List<ValueSource> sources(Plain type) {
        return switch (type) {
            case SMALLINT, INTEGER, BIGINT -> List.of(new Literal("0"), new Literal("-7"));
            case REAL, DOUBLE -> List.of(new Literal("0.5"), new Literal("-2"));
            case BOOLEAN -> List.of(new Literal("true"), new Literal("false"));
            case TEXT -> List.of(new Literal("it's\nodd"), new Literal("50% \\ \"half\""));
            case DATE -> List.of(new Literal("2026-02-28"), new CurrentTime());
            case TIME -> List.of(new Literal("12:30:00"), new CurrentTime());
            case TIMESTAMP -> List.of(new Literal("2026-02-28 12:30:00"), new CurrentTime());
            case TIMESTAMP_WITH_TIME_ZONE -> List.of(new CurrentTime());
            case BLOB -> List.of(new Literal("00ff7f"));
            case UUID -> List.of(new Literal("6f1d0c1e-0000-4000-8000-000000000001"));
            case JSON -> List.of(new Literal("{\"a\": [1, null]}"));
        };
    }
}
