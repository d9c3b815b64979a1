package keyline.model.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// What stands on both sides of an operator, and of what kind it is.
///
/// @param columns the kinds of the columns, by their names in lower case
/// @param required the names of those that take no NULL
record Operands(Map<String, TypeFamily> columns, Set<String> required) {

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "||");
    private static final Set<String> RECKONING = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> WORDS = Identifiers.words("AND OR NOT END THEN ELSE WHEN IN ANY ALL IS LIKE");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*(?:[eE][+-]?\\d+)?");

    private static final Set<String> TEXTS = Identifiers.words("""
        BTRIM CHR CONCAT LCASE LEFT LOWER LTRIM REPLACE RIGHT RTRIM SUBSTR SUBSTRING TRIM UCASE UPPER\
        """);
    private static final Set<String> WHOLES = Identifiers.words("""
        CHARACTER_LENGTH CHAR_LENGTH COUNT DAY EXTRACT INSTR LEN LENGTH MONTH OCTET_LENGTH STRPOS YEAR\
        """);

    // Regular expressions that all engines read alike.
    private static final Pattern PLAIN_PATTERN = Pattern.compile("[\\w \\-^$.+*?|{},()\\[\\]@%#/:;=!<>~&\"]*");

    /// From the first place to before the last.
    record Span(int from, int to) {}

    static Operands of(Table table, Schema schema) {
        Map<String, TypeFamily> columns = new HashMap<>();
        table.columns()
                .forEach(column ->
                        columns.put(column.name().toLowerCase(Locale.ROOT), TypeFamily.of(column.type(), schema)));
        Set<String> required = table.columns().stream()
                .filter(column -> table.isNotNull(column.id()))
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Operands(columns, required);
    }

    /// The operand that ends before the place: a name, a literal, a call or a group.
    static Optional<Span> before(List<Piece> pieces, int at) {
        int last = Pieces.previous(pieces, at - 1);
        if (last < 0 || !isOperand(pieces.get(last))) {
            return Optional.empty();
        }
        int first = last;
        while (Pieces.key(pieces, first - 1).equals(".")) {
            first -= 2;
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    /// The operand that begins at the place or behind the blanks there.
    static Optional<Span> after(List<Piece> pieces, int at) {
        int first = Pieces.next(pieces, at);
        int last = Pieces.key(pieces, first).equals("-") ? first + 1 : first;
        while (Pieces.key(pieces, last + 1).equals(".")) {
            last += 2;
        }
        return last < pieces.size() && isOperand(pieces.get(last))
                ? Optional.of(new Span(first, last + 1))
                : Optional.empty();
    }

    private static boolean isOperand(Piece piece) {
        return !(piece instanceof Word word)
                || (!WORDS.contains(word.key())
                        && (word.sql().length() > 1
                                ? !isSign(word.sql())
                                : Character.isLetterOrDigit(word.sql().charAt(0))));
    }

    private static boolean isSign(String sql) {
        return sql.chars().noneMatch(each -> Character.isLetterOrDigit(each) || "'\"`[_$".indexOf(each) >= 0);
    }

    /// Whether the operand may be a part of a longer one.
    ///
    /// @param operator its own, which may follow again: all of them begin at the left
    static boolean isPart(List<Piece> pieces, Span span, String operator) {
        String behind = Pieces.key(pieces, Pieces.next(pieces, span.to()));
        return ARITHMETIC.contains(Pieces.key(pieces, Pieces.previous(pieces, span.from() - 1)))
                || (ARITHMETIC.contains(behind) && !behind.equals(operator));
    }

    /// Whether it is of the kind that a form wants: `text`, `whole`, or a literal of some shape.
    boolean is(String kind, List<Piece> operand) {
        Optional<Word> text = text(operand);
        return switch (kind) {
            case "" -> true;
            case "text" -> family(operand) == TypeFamily.TEXT;
            case "whole" -> family(operand) == TypeFamily.WHOLE_NUMBER;
            case "digits" -> text.filter(each -> each.content().matches("\\d+")).isPresent();
            case "path" -> text.filter(each -> each.content().startsWith("$")).isPresent();
            case "pattern" ->
                text.filter(each -> isPlainPattern(each.content())).isPresent();
            default -> throw new IllegalArgumentException("PhraseTable has an operand of an unknown kind: " + kind);
        };
    }

    private static boolean isPlainPattern(String pattern) {
        return PLAIN_PATTERN.matcher(pattern).matches() && !pattern.contains("[[") && !pattern.contains("(?");
    }

    /// The literal text that the operand is, if it is one.
    static Optional<Word> text(List<Piece> operand) {
        List<Piece> inside = unwrapped(operand);
        return inside.size() == 1 && inside.getFirst() instanceof Word word && word.isText()
                ? Optional.of(word)
                : Optional.empty();
    }

    /// Whether the operand is a number that is written out.
    static boolean isNumber(List<Piece> operand) {
        return NUMBER.matcher(Pieces.sql(unwrapped(operand))).matches();
    }

    /// Whether an expression is one call of a function and nothing else.
    static boolean isCall(String sql) {
        List<Piece> pieces = Pieces.stripped(Pieces.of(sql));
        return pieces.size() == 1 && pieces.getFirst() instanceof Call;
    }

    /// Without blanks and parentheses around it.
    static List<Piece> unwrapped(List<Piece> operand) {
        List<Piece> stripped = Pieces.stripped(operand);
        return stripped.size() == 1
                        && stripped.getFirst() instanceof Group(String open, var inside, var _)
                        && !open.equals("[")
                ? unwrapped(inside)
                : stripped;
    }

    TypeFamily family(List<Piece> operand) {
        List<Piece> inside = unwrapped(operand);
        boolean joined = inside.stream()
                .anyMatch(piece -> piece.key().equals("||") || piece.key().equals("+"));
        if (inside.size() == 3 && inside.get(1).key().equals(".")) {
            return family(inside.subList(2, 3));
        }
        if (isWhole(inside)) {
            return TypeFamily.WHOLE_NUMBER;
        }
        if (inside.isEmpty() || (inside.size() > 1 && !joined)) {
            return TypeFamily.UNKNOWN;
        }
        TypeFamily first = switch (inside.getFirst()) {
            case Word word -> family(word);
            case Call call -> family(call);
            case Group group -> family(List.of(group));
        };
        // A whole number and something else may be anything.
        return inside.size() > 1 && first == TypeFamily.WHOLE_NUMBER ? TypeFamily.UNKNOWN : first;
    }

    /// Whether it is reckoned of whole numbers only.
    private boolean isWhole(List<Piece> inside) {
        List<Piece> words = Pieces.words(inside);
        return words.size() > 1
                && words.size() % 2 == 1
                && IntStream.range(0, words.size())
                        .allMatch(i -> i % 2 == 1
                                ? RECKONING.contains(words.get(i).sql())
                                : family(List.of(words.get(i))) == TypeFamily.WHOLE_NUMBER);
    }

    /// Whether it may be NULL.
    boolean mayBeNull(List<Piece> operand) {
        List<Piece> inside = unwrapped(operand);
        if (inside.size() == 1 && inside.getFirst() instanceof Call call) {
            return mayBeNull(call);
        }
        return Pieces.words(inside).stream()
                .anyMatch(piece -> piece instanceof Group(var _, var grouped, var _)
                        ? mayBeNull(grouped)
                        : piece instanceof Word word && !isSure(word));
    }

    private boolean isSure(Word word) {
        return word.isText()
                || NUMBER.matcher(word.sql()).matches()
                || required.contains(Pieces.unquoted(word.sql()))
                || ARITHMETIC.contains(word.sql());
    }

    private boolean mayBeNull(Call call) {
        String name = call.name().toUpperCase(Locale.ROOT);
        List<List<Piece>> arguments = call.arguments();
        return switch (name) {
            case "COALESCE", "IFNULL", "NVL", "ISNULL" -> arguments.stream().allMatch(this::mayBeNull);
            case "CONCAT_WS", "COUNT" -> false;
            case "CONCAT" -> arguments.stream().anyMatch(this::mayBeNull);
            default ->
                !(TEXTS.contains(name) || WHOLES.contains(name))
                        || arguments.stream().anyMatch(this::mayBeNull);
        };
    }

    private TypeFamily family(Word word) {
        if (word.isText()) {
            return TypeFamily.TEXT;
        }
        if (NUMBER.matcher(word.sql()).matches()) {
            return word.sql().chars().allMatch(Character::isDigit) ? TypeFamily.WHOLE_NUMBER : TypeFamily.DECIMAL;
        }
        return columns.getOrDefault(Pieces.unquoted(word.sql()), TypeFamily.UNKNOWN);
    }

    private TypeFamily family(Call call) {
        String name = call.name().toUpperCase(Locale.ROOT);
        if (TEXTS.contains(name)) {
            return TypeFamily.TEXT;
        }
        if (WHOLES.contains(name)) {
            return TypeFamily.WHOLE_NUMBER;
        }
        boolean first = Set.of("ABS", "COALESCE", "IFNULL", "MAX", "MIN", "NULLIF", "SUM")
                        .contains(name)
                && !call.arguments().isEmpty();
        return first ? family(call.arguments().getFirst()) : TypeFamily.UNKNOWN;
    }
}
