package keyline.model.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Where an SQL expression mentions a column of its table by name. Texts in quotes and names of functions aren't
/// mentions; a name may be quoted in the way of any dialect.
final class Mentions {

    private static final Pattern TOKEN = Pattern.compile("'[^']*+'"
            + "|\"(?:[^\"]++|\"\")*+\"|`[^`]*+`|\\[[^\\]]*+]"
            + "|(?<![\\p{L}\\p{N}_$])[\\p{L}_][\\p{L}\\p{N}_$]*+(?!\\s*\\()");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String name;

    private Mentions(String name) {
        this.name = name;
    }

    /// The mentions of a column of this name.
    static Mentions of(String name) {
        return new Mentions(name);
    }

    /// Whether `sql` has one.
    boolean in(String sql) {
        return TOKEN.matcher(sql).results().anyMatch(token -> matches(token.group()));
    }

    /// The table with another name for the column in its checks, generated columns and indexes; the column itself
    /// keeps its name. Where another column has the same name, nobody knows which is meant, and all stays.
    static Table renamed(Table table, Column column, String to) {
        boolean shared = table.columns().stream()
                .filter(each -> each.name().equalsIgnoreCase(column.name()))
                .anyMatch(each -> !each.id().equals(column.id()));
        if (shared || to.isEmpty() || column.name().isEmpty()) {
            return table;
        }
        UnaryOperator<String> rename = sql -> of(column.name()).replaced(sql, to);
        return table.withColumns(
                        table.columns().stream().map(each -> renamed(each, rename)).toList())
                .withConstraints(table.constraints().stream()
                        .map(each -> renamed(each, rename))
                        .toList())
                .withIndexes(
                        table.indexes().stream().map(each -> renamed(each, rename)).toList());
    }

    private static Column renamed(Column column, UnaryOperator<String> rename) {
        return column.source() instanceof ValueSource.Generated(String sql, ValueSource.Generated.Storage storage)
                ? column.withSource(new ValueSource.Generated(rename.apply(sql), storage))
                : column;
    }

    private static Constraint renamed(Constraint constraint, UnaryOperator<String> rename) {
        return constraint instanceof Constraint.Check(ConstraintId id, String name, String sql)
                ? new Constraint.Check(id, name, rename.apply(sql))
                : constraint;
    }

    private static Index renamed(Index index, UnaryOperator<String> rename) {
        List<Index.Part> parts = index.parts().stream()
                .<Index.Part>map(part -> switch (part) {
                    case Index.OfColumn of -> of;
                    case Index.OfExpression(String sql, Index.Direction direction) ->
                        new Index.OfExpression(rename.apply(sql), direction);
                })
                .toList();
        return new Index(
                index.id(), index.name(), index.kind(), parts, index.method(), rename.apply(index.where()));
    }

    private String replaced(String sql, String to) {
        return TOKEN.matcher(sql).replaceAll(token -> {
            String text = token.group();
            return Matcher.quoteReplacement(matches(text) ? written(text, to) : text);
        });
    }

    private boolean matches(String token) {
        return switch (token.charAt(0)) {
            case '\'' -> false;
            case '"' -> inner(token).replace("\"\"", "\"").equalsIgnoreCase(name);
            case '`', '[' -> inner(token).equalsIgnoreCase(name);
            default -> token.equalsIgnoreCase(name);
        };
    }

    private static String inner(String token) {
        return token.substring(1, token.length() - 1);
    }

    private static String written(String token, String to) {
        return switch (token.charAt(0)) {
            case '`' -> '`' + to + '`';
            case '[' -> '[' + to + ']';
            case '"' -> quoted(to);
            default -> PLAIN.matcher(to).matches() ? to : quoted(to);
        };
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
