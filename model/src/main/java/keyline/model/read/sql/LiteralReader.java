package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.Value;
import keyline.model.read.sql.SqlToken.Kind;

/// Reads the values of rows. A value is written down: a literal, or one within a cast or conversion; what has to be
/// computed isn't read.
final class LiteralReader {

    private static final Pattern UNICODE = Pattern.compile("\\\\([0-9a-fA-F]{4})");

    private LiteralReader() {}

    /// The values up to the parenthesis that closes the row, which is gone over; nothing for `DEFAULT`.
    static List<Optional<Value>> row(Lookahead tokens) throws NotUnderstood {
        List<Optional<Value>> values = new ArrayList<>();
        while (!tokens.skip(')')) {
            values.add(tokens.skipWord("DEFAULT") ? Optional.empty() : Optional.of(value(tokens)));
            if (!tokens.peek().is(')') && !tokens.skip(',')) {
                throw new NotUnderstood("“" + tokens.peek().text() + "” isn't understood in a row");
            }
        }
        return values;
    }

    private static Value value(Lookahead tokens) throws NotUnderstood {
        Value value = term(tokens);
        while (tokens.skip(':')) {
            castBehind(tokens);
        }
        return value;
    }

    private static Value term(Lookahead tokens) throws NotUnderstood {
        SqlToken token = tokens.next();
        return switch (token.kind()) {
            case TEXT -> new Value.Text(token.value());
            case NUMBER -> number(token.text());
            case WORD -> word(token, tokens);
            case SYMBOL -> symbol(token, tokens);
            case NAME, END -> throw new NotUnderstood("“" + token.text() + "” is no value of a row");
        };
    }

    private static Value number(String text) {
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        return hex ? bytes(text.substring(2)) : new Value.Text(text);
    }

    /// An odd number of digits lacks the first.
    private static Value bytes(String digits) {
        String even = digits.length() % 2 == 0 ? digits : "0" + digits;
        return even.matches("[0-9a-fA-F]*") ? new Value.Bytes(even.toLowerCase(Locale.ROOT)) : new Value.Text(digits);
    }

    private static Value symbol(SqlToken token, Lookahead tokens) throws NotUnderstood {
        if (token.is('-') || token.is('+')) {
            SqlToken number = tokens.next();
            if (number.kind() == Kind.NUMBER) {
                return new Value.Text((token.is('-') ? "-" : "") + number.text());
            }
        }
        if (token.is('(')) {
            Value value = value(tokens);
            if (tokens.skip(')')) {
                return value;
            }
        }
        throw new NotUnderstood("“" + token.text() + "” is no value of a row");
    }

    private static Value word(SqlToken word, Lookahead tokens) throws NotUnderstood {
        return switch (word.text().toUpperCase(Locale.ROOT)) {
            case "NULL" -> Value.NULL;
            case "TRUE" -> new Value.Text("1");
            case "FALSE" -> new Value.Text("0");
            case "U" -> unicode(tokens);
            case "X" -> bytes(tokens.next().value());
            case "B" -> new Value.Text(String.valueOf(bits(tokens.next().value())));
            case "DATE", "TIME", "TIMESTAMP", "DATETIME", "_BINARY", "_UTF8", "_UTF8MB4", "_LATIN1", "UUID", "JSON" ->
                prefixed(tokens);
            case "CAST", "CONVERT", "TO_DATE", "TO_TIMESTAMP", "STR_TO_DATE", "TO_NUMBER", "STRINGTOUTF8" ->
                converted(word, tokens);
            default -> throw new NotUnderstood("“" + word.text() + "” is no value of a row");
        };
    }

    /// `U&'caf\00e9'`.
    private static Value unicode(Lookahead tokens) throws NotUnderstood {
        if (!tokens.skip('&') || tokens.peek().kind() != Kind.TEXT) {
            throw new NotUnderstood("“U” is no value of a row");
        }
        return new Value.Text(UNICODE.matcher(tokens.next().value())
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)))));
    }

    private static long bits(String digits) {
        return digits.matches("[01]{1,62}") ? Long.parseLong(digits, 2) : 0;
    }

    private static Value prefixed(Lookahead tokens) throws NotUnderstood {
        return tokens.peek().is('(') ? converted(tokens.peek(), tokens) : term(tokens);
    }

    /// The value within, whatever the conversion says of it; the type is that of the column.
    private static Value converted(SqlToken name, Lookahead tokens) throws NotUnderstood {
        if (!tokens.skip('(')) {
            throw new NotUnderstood("“" + name.text() + "” is no value of a row");
        }
        boolean typeFirst = name.is("CONVERT")
                && tokens.peek().kind() == Kind.WORD
                && !tokens.peek().is("CAST")
                && !tokens.peek().is("NULL")
                && !tokens.peek().is("N");
        if (typeFirst) {
            skipUntil(tokens, ',');
            tokens.next();
        }
        Value value = value(tokens);
        skipUntil(tokens, ')');
        tokens.next();
        return value;
    }

    private static void skipUntil(Lookahead tokens, char end) throws NotUnderstood {
        int depth = 0;
        while (depth > 0 || !tokens.peek().is(end)) {
            SqlToken token = tokens.next();
            if (token.kind() == Kind.END) {
                throw new NotUnderstood("a row doesn't end");
            }
            depth += token.is('(') ? 1 : token.is(')') ? -1 : 0;
        }
    }

    /// `::type(10)[]`.
    private static void castBehind(Lookahead tokens) throws NotUnderstood {
        tokens.skip(':');
        while (tokens.peek().isName() || tokens.peek().is('.')) {
            tokens.next();
        }
        if (tokens.skip('(')) {
            skipUntil(tokens, ')');
            tokens.next();
        }
        while (tokens.skip('[')) {
            skipUntil(tokens, ']');
            tokens.next();
        }
    }
}
