package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Literal;

/// Reads the defaults of columns: values of TypeScript, and SQL.
record Defaults(Draft draft, SqlText sql) {

    ValueSource of(Found found, ColumnType type) throws NotUnderstood {
        Found value = draft.values().follow(found);
        return switch (value.node()) {
            case Node.Numeral(String number, int _) -> number(number, type);
            case Node.Text(String text, int _) -> new Literal(text);
            case Node.Name(String word, int _) when word.equals("true") || word.equals("false") -> new Literal(word);
            case Node.Name(String word, int _)
            when word.equals("null") || word.equals("undefined") -> new ValueSource.None();
            case Node.Items _, Node.Properties _ -> new Literal(isArray(type) ? array(value) : json(value, 0));
            case Node.Template _ -> new Literal(text(value));
            case Node.Other _ -> throw new NotUnderstood("the default is calculated, and nothing is run");
            case Node.Name _, Node.Tagged _, Node.Call _, Node.Member _, Node.Arrow _, Node.Spread _ ->
                draft.flavour().pieces().source(sql.of(value), type);
        };
    }

    private static Literal number(String digits, ColumnType type) {
        boolean truth = type == Plain.BOOLEAN && digits.matches("[01]");
        String plain = digits.matches("-?\\d+n") ? digits.substring(0, digits.length() - 1) : digits;
        return new Literal(truth ? String.valueOf(digits.equals("1")) : plain);
    }

    private static boolean isArray(ColumnType type) {
        return type instanceof ColumnType.Verbatim(String declared) && declared.endsWith("]");
    }

    private String text(Found value) throws NotUnderstood {
        return draft.values().text(value).orElseThrow(() -> new NotUnderstood("a part of the default isn't known"));
    }

    /// As PostgreSQL writes it: `{a,"b c"}`.
    private String array(Found list) throws NotUnderstood {
        List<String> items = new ArrayList<>();
        for (Found item : draft.values().items(list)) {
            String text = text(item);
            items.add(text.matches("[\\w.-]+") ? text : "\"" + text.replaceAll("([\"\\\\])", "\\\\$1") + "\"");
        }
        return "{" + String.join(",", items) + "}";
    }

    private String json(Found found, int depth) throws NotUnderstood {
        if (depth > 20) {
            throw new NotUnderstood("the default is nested too deeply");
        }
        Found value = draft.values().follow(found);
        List<String> parts = new ArrayList<>();
        return switch (value.node()) {
            case Node.Numeral(String number, int _) -> number;
            case Node.Name(String word, int _) -> word;
            case Node.Items _ -> {
                for (Found item : draft.values().items(value)) {
                    parts.add(json(item, depth + 1));
                }
                yield "[" + String.join(", ", parts) + "]";
            }
            case Node.Properties _ -> {
                for (Values.Entry entry : draft.values().properties(value).values()) {
                    parts.add(quoted(entry.key()) + ": " + json(entry.value(), depth + 1));
                }
                yield "{" + String.join(", ", parts) + "}";
            }
            case Node.Text _, Node.Template _ -> quoted(text(value));
            case Node.Tagged _, Node.Call _, Node.Member _, Node.Arrow _, Node.Spread _, Node.Other _ ->
                throw new NotUnderstood("a part of the default isn't known");
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append((char) letter);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(letter < ' ' ? "\\u%04x".formatted(letter) : String.valueOf((char) letter));
            }
        });
        return quoted.append('"').toString();
    }
}
