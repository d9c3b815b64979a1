package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.dialect.Operands.Span;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// Puts casts into the words of a dialect where the value stays what it is: those that change nothing go, a text that
/// is cast becomes a literal, a whole number may become a text. Engines differ in how they round and in what they make
/// of a text that is no number: other casts can't be translated.
record Casts(String dialect, Operands kinds, Schema schema) {

    private static final Map<String, String> TEXT_TYPES = Map.of(
            "mysql",
            "CHAR",
            "mariadb",
            "CHAR",
            "sqlite",
            "TEXT",
            "mssql",
            "nvarchar(40)",
            "oracle",
            "VARCHAR2(40)",
            "h2",
            "VARCHAR",
            "postgresql",
            "text");

    // What stands behind AS in one family of systems only.
    private static final Map<String, Pattern> FOREIGN = Map.of(
            "postgresql",
                    types("SIGNED|UNSIGNED|N?CHAR VARYING|NVARCHAR|N?VARCHAR2|NUMBER|DATETIME2?|DATETIMEOFFSET|CLOB"),
            "mysql",
                    types("INT|INTEGER|SMALLINT|BIGINT|TEXT|N?VARCHAR2?|CHARACTER"
                            + " VARYING|NUMERIC|NUMBER|BOOLEAN|TIMESTAMP"),
            "mariadb", types("SMALLINT|BIGINT|TEXT|NVARCHAR|N?VARCHAR2|NUMBER|BOOLEAN|TIMESTAMP"),
            "sqlite", types("DATE|TIME|TIMESTAMP|DATETIME2?|BOOLEAN|SIGNED"),
            "mssql", types("TEXT|SIGNED|UNSIGNED|BOOLEAN|TIMESTAMP|N?VARCHAR2|NUMBER|DOUBLE|CLOB"),
            "oracle", types("TEXT|SIGNED|UNSIGNED|BOOLEAN|BIGINT|NVARCHAR|TIME|DATETIME2?|DOUBLE"),
            "h2", types("SIGNED|UNSIGNED|DATETIME2|DATETIMEOFFSET"));

    private static final Map<String, String> COMMON_NAMES = Map.of(
            "bpchar",
            "text",
            "citext",
            "text",
            "character varying",
            "varchar",
            "nvarchar",
            "varchar",
            "varchar2",
            "varchar",
            "signed",
            "bigint",
            "datetime2",
            "timestamp",
            "number",
            "decimal",
            "numeric",
            "decimal");

    private static final Set<String> LONG = Identifiers.words("CHARACTER DOUBLE TIMESTAMP TIME BIT");
    private static final Set<String> LONGER = Identifiers.words("VARYING PRECISION WITH WITHOUT TIME ZONE");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static Pattern types(String names) {
        return Pattern.compile("(?:" + names + ")(?:\\s*\\(.*\\))?", Pattern.CASE_INSENSITIVE);
    }

    /// The cast whose operator `::` stands at the place, and where it ends; nothing where it can't be said.
    Optional<Translated> behind(List<Piece> pieces, int at) {
        Optional<Span> operand = Operands.before(pieces, at);
        if (operand.isEmpty()) {
            return Optional.empty();
        }
        int end = typeEnd(pieces, at + 1);
        String type = Pieces.sql(pieces.subList(at + 1, end)).strip();
        return value(pieces.subList(operand.get().from(), operand.get().to()), type)
                .map(value -> new Translated(new Span(operand.get().from(), end), value));
    }

    /// @param span what it takes the place of
    record Translated(Span span, Piece value) {}

    private static int typeEnd(List<Piece> pieces, int from) {
        int at = Pieces.next(pieces, from);
        boolean further = LONG.contains(Pieces.key(pieces, at).replaceFirst("\\(.*", ""));
        at++;
        int next = Pieces.next(pieces, at);
        while (further && LONGER.contains(Pieces.key(pieces, next).replaceFirst("\\(.*", ""))) {
            at = next + 1;
            next = Pieces.next(pieces, at);
        }
        return at < pieces.size() && pieces.get(at) instanceof Group(String open, var _, var _) && open.equals("[")
                ? at + 1
                : at;
    }

    /// What `CAST(... AS ...)` says in this dialect: itself where it has the type; nothing where it can't be said.
    Optional<Piece> call(Call cast) {
        List<Piece> inside = cast.arguments().getFirst();
        int as = lastAs(inside);
        String type = Pieces.sql(inside.subList(as + 1, inside.size())).strip();
        Pattern foreign = FOREIGN.getOrDefault(dialect, types(""));
        return foreign.matcher(type).matches() ? value(inside.subList(0, as), type) : Optional.of(cast);
    }

    static boolean isCast(Piece piece) {
        return piece instanceof Call call
                && call.key().equals("CAST(")
                && call.arguments().size() == 1
                && lastAs(call.arguments().getFirst()) > 0;
    }

    private static int lastAs(List<Piece> pieces) {
        int at = pieces.size() - 1;
        while (at >= 0 && !pieces.get(at).key().equals("AS")) {
            at--;
        }
        return at;
    }

    private Optional<Piece> value(List<Piece> operand, String type) {
        List<Piece> inside = Operands.unwrapped(operand);
        if (type.endsWith("]")) {
            return Optional.of(new Group("", inside, ""))
                    .filter(_ -> Pieces.key(inside, 0).equals("ARRAY"))
                    .map(Piece.class::cast);
        }
        ColumnType read = TypeText.read(common(type), schema);
        Optional<String> text = Operands.text(operand).map(Word::content);
        return text.isPresent() ? literal(text.get(), read, operand) : converted(operand, kinds.family(operand), read);
    }

    /// The type in a name that all know.
    private static String common(String type) {
        String name = type.toLowerCase(Locale.ROOT).replaceFirst("\\s*\\(.*", "");
        return type.toLowerCase(Locale.ROOT).replace(name, COMMON_NAMES.getOrDefault(name, name));
    }

    private Optional<Piece> literal(String text, ColumnType type, List<Piece> operand) {
        TypeFamily family = TypeFamily.of(type, schema);
        boolean number = NUMBER.matcher(text).matches();
        return switch (family) {
            case TEXT ->
                Optional.of(same(operand))
                        .filter(_ -> text.length() <= longest(type).orElse(text.length()));
            case UUID, ENUM -> Optional.of(same(operand));
            case DATE, TIME, TIMESTAMP ->
                Optional.of(new Group("", List.of(new Word(family.name()), new Word(" "), same(operand)), ""));
            case WHOLE_NUMBER, DECIMAL ->
                Optional.of((Piece) new Word(text.startsWith("-") ? "(" + text + ")" : text))
                        .filter(_ -> number);
            case FLOATING_POINT, BOOLEAN, BYTES, JSON, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<Piece> converted(List<Piece> operand, TypeFamily from, ColumnType type) {
        TypeFamily to = TypeFamily.of(type, schema);
        boolean nothing = Pieces.sql(operand).strip().equalsIgnoreCase("NULL");
        if (nothing || (from == to && from != TypeFamily.UNKNOWN && !isLimited(type))) {
            return Optional.of(same(operand));
        }
        if (isNumber(operand) && to == TypeFamily.DECIMAL && !isLimited(type)) {
            return Optional.of(new Word(Pieces.sql(operand).strip() + (from == to ? "" : ".0")));
        }
        boolean written = from == TypeFamily.WHOLE_NUMBER && to == TypeFamily.TEXT && !isLimited(type);
        String name = TEXT_TYPES.getOrDefault(dialect, "");
        List<Piece> inside = new ArrayList<>(Operands.unwrapped(operand));
        inside.addAll(List.of(new Word(" "), new Word("AS"), new Word(" "), new Word(name)));
        return written ? Optional.of(new Call("CAST", "", List.of(inside))) : Optional.empty();
    }

    private static boolean isNumber(List<Piece> operand) {
        return NUMBER.matcher(Pieces.sql(operand).strip()).matches();
    }

    private static Piece same(List<Piece> operand) {
        List<Piece> inside = Operands.unwrapped(operand);
        return inside.size() == 1 ? inside.getFirst() : new Group("(", inside, ")");
    }

    private static OptionalInt longest(ColumnType type) {
        return switch (type) {
            case ColumnType.Char(int length) -> OptionalInt.of(length);
            case ColumnType.Varchar(OptionalInt length) -> length;
            case ColumnType.Plain _, ColumnType.Decimal _, ColumnType.Named _, ColumnType.Verbatim _ ->
                OptionalInt.empty();
        };
    }

    /// Whether it may shorten or round what is cast to it.
    private static boolean isLimited(ColumnType type) {
        return longest(type).isPresent()
                || (type instanceof ColumnType.Decimal decimal
                        && decimal.precision().isPresent());
    }
}
