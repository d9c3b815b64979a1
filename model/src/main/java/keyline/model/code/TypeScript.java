package keyline.model.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes TypeScript as prettier lays it out, at most 80 columns wide.
final class TypeScript {

    static final int WIDTH = 80;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final int FIRST_WIDE = 0x1100;
    private static final Pattern WIDE = Pattern.compile("""
        [\\x{1100}-\\x{115F}\\x{2E80}-\\x{A4CF}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}\\x{FE30}-\\x{FE6F}\
        \\x{FF00}-\\x{FF60}\\x{FFE0}-\\x{FFE6}\\x{1F300}-\\x{1FAFF}\\x{20000}-\\x{3FFFD}]\
        """);
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_]");
    private static final Set<String> RESERVED = Set.of(
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "function",
            "if",
            "import",
            "in",
            "instanceof",
            "new",
            "null",
            "return",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "var",
            "void",
            "while",
            "with",
            "as",
            "implements",
            "interface",
            "let",
            "package",
            "private",
            "protected",
            "public",
            "static",
            "yield",
            "await",
            "table",
            "arguments",
            "eval",
            "undefined");

    private TypeScript() {}

    /// How many columns of a terminal a text takes: those of East Asia take two each, as prettier counts them.
    static int width(String text) {
        return isNarrow(text)
                ? text.length()
                : text.codePoints()
                        .map(c -> WIDE.matcher(Character.toString(c)).matches() ? 2 : 1)
                        .sum();
    }

    /// Looked at by hand, as every name and call of a file is.
    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_WIDE) {
                return false;
            }
        }
        return true;
    }

    /// A statement that gives a name to a value.
    static String constant(String name, Expression value) {
        Layout statement = Layout.row(ExpressionLayout.assigned(name + " =", value), Layout.text(";"));
        return LayoutPrinter.print(statement, WIDTH) + "\n";
    }

    /// An import; several names have a line each where one line is too short for all.
    static String imports(List<String> names, String module) {
        String end = " from " + text(module) + ";\n";
        String line = "import { " + String.join(", ", names) + " }" + end;
        return names.size() == 1 || line.length() - 1 <= WIDTH
                ? line
                : "import {\n  " + String.join(",\n  ", names) + ",\n}" + end;
    }

    /// A text in quotes: in those of which it has fewer, double ones otherwise.
    static String text(String value) {
        if (IDENTIFIER.matcher(value).matches()) {
            return '"' + value + '"';
        }
        long doubles = value.chars().filter(c -> c == '"').count();
        long singles = value.chars().filter(c -> c == '\'').count();
        String quote = doubles > singles ? "'" : "\"";
        String escaped = value.replace("\\", "\\\\")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return quote + escaped.replace(quote, "\\" + quote) + quote;
    }

    /// SQL that is handed over as it is.
    static Expression sql(String sql) {
        return new Expression.Sql("sql`" + sql.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`");
    }

    /// A comment in lines of its own; none of them can become code.
    static String comment(String text) {
        return text.lines().map(line -> ("// " + line).stripTrailing() + "\n").collect(Collectors.joining());
    }

    /// A name in camel case that can stand as it is in code and isn't taken yet.
    static String identifier(String name, String kind, Set<String> taken) {
        StringBuilder camel = new StringBuilder();
        for (String part : SEPARATORS.split(name, 0)) {
            if (part.isEmpty()) {
                continue;
            }
            boolean shouts = part.equals(part.toUpperCase(Locale.ROOT));
            String rest = shouts ? part.substring(1).toLowerCase(Locale.ROOT) : part.substring(1);
            String first = part.substring(0, 1);
            camel.append(camel.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                    .append(rest);
        }
        String plain = FOREIGN.matcher(camel).replaceAll("");
        String base = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? kind + plain : plain;
        String free = RESERVED.contains(base) ? base + "_" : base;
        for (int number = 2; !IDENTIFIER.matcher(free).matches() || !taken.add(free); number++) {
            free = base + number;
        }
        return free;
    }
}
