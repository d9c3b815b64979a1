package keyline.model.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;

/// Writes views. Drizzle doesn't ask the database for the types of a view's columns, it wants them declared: they are
/// known where the view shows columns of one table as they are. Others are left out with a comment and a notice.
record DrizzleViews(DrizzleFile file, Losses losses) {

    private static final String NAME = "(?:[\\p{L}_][\\w$]*|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\])";

    private static final Pattern PLAIN = Pattern.compile(
            ("\\s*SELECT\\s+(?<columns>\\*|%1$s(?:\\s*,\\s*%1$s)*)\\s+FROM\\s+(?<from>%1$s)"
                            + "(?:\\s+(?:WHERE|ORDER)\\s.*)?")
                    .formatted(NAME),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MORE =
            Pattern.compile("\\b(?:UNION|INTERSECT|EXCEPT|MINUS|GROUP)\\b", Pattern.CASE_INSENSITIVE);

    private static final int DEEPEST = 16;

    /// The columns that a view shows, and those of its table.
    private record Shown(Table table, List<Column> columns) {}

    String text(View view) {
        return shown(view.sql(), 0).map(shown -> text(view, shown)).orElseGet(() -> leftOut(view));
    }

    private String leftOut(View view) {
        String sentence = "%s is left out: Drizzle wants its columns declared, and they aren't those of one table."
                .formatted(view.name());
        losses.add(new Place.OfView(view.id()), sentence);
        return "// " + sentence.replaceAll("\\s+", " ") + "\n";
    }

    private String text(View view, Shown shown) {
        Call start = Call.of(
                file.maker(view.namespace(), "view"),
                Expression.quoted(view.name()),
                Expression.openObject(shown.columns.stream()
                        .map(column -> property(column, shown.table))
                        .toList()));
        Expression value = Expression.chain(start, Call.of(".as", file.query(query(view.sql()))));
        return TypeScript.comment(view.comment()) + TypeScript.constant("export const " + file.name(view.id()), value);
    }

    private Property property(Column column, Table table) {
        Call type = new DrizzleTypes(file).of(column.name(), column.type());
        Expression value = table.isNotNull(column.id())
                ? Expression.chain(type, Call.of(".notNull"))
                : Expression.chain(type);
        return new Property(file.property(column.id()), value);
    }

    private static String query(String sql) {
        return sql.strip().replaceFirst("[;\\s]+$", "");
    }

    /// What a query shows of a table, itself or by other views.
    private Optional<Shown> shown(String sql, int depth) {
        Matcher query = PLAIN.matcher(query(sql));
        if (depth > DEEPEST || !query.matches() || MORE.matcher(sql).find()) {
            return Optional.empty();
        }
        String from = unquoted(query.group("from"));
        Optional<Shown> source = file.schema()
                .tableNamed(from)
                .map(table -> new Shown(table, table.columns()))
                .or(() -> viewNamed(from).flatMap(view -> shown(view.sql(), depth + 1)));
        return source.flatMap(each -> chosen(each, query.group("columns")));
    }

    private Optional<View> viewNamed(String name) {
        return file.schema().views().stream()
                .filter(view -> view.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Shown> chosen(Shown source, String names) {
        if (names.equals("*")) {
            return Optional.of(source);
        }
        List<String> wanted = Stream.of(names.split(",", -1))
                .map(String::strip)
                .map(DrizzleViews::unquoted)
                .toList();
        List<Column> columns = wanted.stream()
                .flatMap(name ->
                        source.columns.stream().filter(column -> column.name().equalsIgnoreCase(name)))
                .toList();
        return Optional.of(new Shown(source.table, columns)).filter(_ -> columns.size() == wanted.size());
    }

    private static String unquoted(String name) {
        return "\"`[".indexOf(name.charAt(0)) >= 0 ? name.substring(1, name.length() - 1) : name;
    }
}
