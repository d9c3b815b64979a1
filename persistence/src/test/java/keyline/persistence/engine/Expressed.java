package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;

/// The expressions of a schema, a line each. Spaces and cases outside of quotes don't count, nor do parentheses around
/// all of an expression; all else does.
record Expressed(Table table, UnaryOperator<String> standard) {

    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*+'|\"[^\"]*\"|\\s+|[()]|[^'\"\\s()]+");

    /// @param standard puts quotes that only one dialect has into plain ones
    static String of(Schema schema, UnaryOperator<String> standard) {
        List<String> lines = new ArrayList<>();
        schema.tables().forEach(table -> new Expressed(table, standard).tell(lines));
        return String.join("\n", lines);
    }

    /// The same, of each line only which words there are.
    static List<List<String>> words(Schema schema) {
        return of(schema, sql -> sql)
                .lines()
                .map(line -> Arrays.stream(line.split("[()]|(?<=[=<>])(?=[^=<>])|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)"))
                        .filter(word -> !word.isBlank())
                        .sorted()
                        .toList())
                .toList();
    }

    private void tell(List<String> lines) {
        for (Column column : table.columns()) {
            lines.add(column.name() + ": " + source(column.source()));
        }
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.Check check) {
                lines.add("check " + check.name() + ": " + plain(check.expression()));
            }
        }
        for (Index index : table.indexes()) {
            lines.add("index " + index.name() + ": " + parts(index) + " where " + plain(index.where()));
        }
    }

    private String source(ValueSource source) {
        return switch (source) {
            case ValueSource.Expression(String sql) -> plain(sql);
            case ValueSource.Generated(String sql, var storage) -> plain(sql) + " " + storage;
            case ValueSource.Literal(String value) -> "'" + value.replace("'", "''") + "'";
            case ValueSource.None _, ValueSource.CurrentTime _, ValueSource.Identity _ -> source.toString();
        };
    }

    private List<String> parts(Index index) {
        return index.parts().stream()
                .map(part -> part instanceof Index.OfExpression(String sql, var _) ? plain(sql) : part.toString())
                .toList();
    }

    private String plain(String sql) {
        List<String> parts = PART.matcher(standard.apply(sql))
                .results()
                .map(MatchResult::group)
                .filter(part -> !part.isBlank())
                .map(part -> part.startsWith("'") || part.startsWith("\"") ? part : part.toLowerCase(Locale.ROOT))
                .toList();
        return String.join("", bare(parts));
    }

    private static List<String> bare(List<String> parts) {
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            depth += parts.get(i).equals("(") ? 1 : parts.get(i).equals(")") ? -1 : 0;
            if (depth == 0 && i < parts.size() - 1) {
                return parts;
            }
        }
        return parts.size() > 1 && parts.getFirst().equals("(") ? bare(parts.subList(1, parts.size() - 1)) : parts;
    }
}
