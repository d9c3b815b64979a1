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

    /// A call, with the point before its name where it follows another.
    record Call(String name, List<String> arguments) {

        Call {
            arguments = List.copyOf(arguments);
        }

        static Call of(String name, String... arguments) {
            return new Call(name, List.of(arguments));
        }

        private boolean isSimple() {
            return arguments.stream().noneMatch(each -> each.contains("=>") || each.contains("sql`"));
        }

        private String line() {
            return name + "(" + String.join(", ", arguments) + ")";
        }

        private String at(int indent, int used) {
            if (fits(line(), used) || arguments.isEmpty() || line().contains("\n")) {
                return line();
            }
            String space = " ".repeat(indent + 2);
            String last = arguments.getLast();
            String head = String.join(", ", arguments.subList(0, arguments.size() - 1));
            String start = name + "(" + head + (head.isEmpty() ? "" : ", ") + "{";
            if (last.startsWith("{ ") && fits(start, used - 1)) {
                return start + "\n" + space
                        + last.substring(2, last.length() - 2).replace(", ", ",\n" + space) + ",\n" + " ".repeat(indent)
                        + "})";
            }
            return arguments.stream()
                    .map(each -> space + each + ",\n")
                    .collect(Collectors.joining("", name + "(\n", " ".repeat(indent) + ")"));
        }
    }

    private static boolean fits(String text, int used) {
        int end = text.indexOf('\n');
        return used + (end < 0 ? width(text) : end) + 1 <= WIDTH && end < 0;
    }

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

    /// Calls one behind another, at that indentation.
    ///
    /// @param start what stands before them in their line
    static String chain(List<Call> calls, String start, int indent) {
        String line = calls.stream().map(Call::line).collect(Collectors.joining());
        boolean forced = calls.size() > 2
                && (calls.stream().anyMatch(call -> !call.isSimple())
                        || calls.getFirst().line().contains("\n"));
        int used = indent + width(start);
        if (!forced && (fits(line, used) || line.contains("\n"))) {
            return start + line;
        }
        if (calls.size() < 3) {
            String head = calls.size() == 1 ? "" : calls.getFirst().line();
            return start + head + calls.getLast().at(indent, used + width(head));
        }
        StringBuilder text = new StringBuilder(start + calls.getFirst().at(indent, used));
        for (Call call : calls.subList(1, calls.size())) {
            text.append('\n').append(" ".repeat(indent + 2)).append(call.at(indent + 2, indent + 2));
        }
        return text.toString();
    }

    /// A list of names in brackets or braces, in one line where it fits.
    ///
    /// @param start what stands before it in its line
    static String list(String start, String open, List<String> names, String end) {
        String space = open.equals("{") ? " " : "";
        String close = open.equals("{") ? "}" : "]";
        String line = start + open + space + String.join(", ", names) + space + close + end;
        return width(line) <= WIDTH
                ? line
                : names.stream()
                        .map(name -> "  " + name + ",\n")
                        .collect(Collectors.joining("", start + open + "\n", close + end));
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
    static String sql(String sql) {
        return "sql`" + sql.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`";
    }

    /// A comment in lines of its own; none of them can become code.
    static String comment(String text, int indent) {
        return text.lines()
                .map(line -> " ".repeat(indent) + ("// " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
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
