package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint.Check;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.View;

/// What SQLite wants: types that its parser takes, and expressions of its own words. What is in other words is left
/// out, for it would refuse the whole table.
///
/// @param dialect its name
record SqliteFitting(String dialect, Remarks remarks) {

    // sqlite.org/syntax/type-name.html, and words that some put behind it
    private static final Pattern TYPE =
            Pattern.compile("(?<kept>[\\p{L}_][\\w ]*+(?:\\(\\s*\\d+\\s*(?:,\\s*\\d+\\s*)?\\))?)(?<rest>[\\w ]*)");

    /// Of a floating-point number, which is what it makes of decimal ones.
    private static final int MOST_DIGITS = 15;

    Column column(Column column, Table table) {
        Column typed = column.withType(type(column));
        return switch (column.source()) {
            case Expression(String sql) -> typed.withSource(constant(sql, column));
            case Generated(String sql, var storage) -> {
                boolean known = isKnown(SqliteWords.of(table), sql, column.name() + ": the expression");
                yield typed.withSource(known ? new Generated(sql, storage) : new ValueSource.None());
            }
            case ValueSource.None _, ValueSource.Literal _, ValueSource.CurrentTime _, ValueSource.Identity _ -> typed;
        };
    }

    private ValueSource constant(String sql, Column column) {
        boolean known = isKnown(SqliteWords.CONSTANT, sql, column.name() + ": the default");
        return known ? new Expression(sql) : new ValueSource.None();
    }

    private ColumnType type(Column column) {
        if (column.type() instanceof Decimal(var precision, var _) && precision.orElse(0) > MOST_DIGITS) {
            remarks.add("%s: %s keeps %d digits of a number, the others are rounded."
                    .formatted(column.name(), dialect, MOST_DIGITS));
        }
        if (!(column.type() instanceof Verbatim(String sql))) {
            return column.type();
        }
        Matcher type = TYPE.matcher(sql);
        ColumnType written = type.matches() ? shortened(type.group("kept"), type.group("rest")) : Plain.TEXT;
        if (!written.equals(column.type())) {
            remarks.add(
                    "%s: %s has no type %s, a plainer one is written instead.".formatted(column.name(), dialect, sql));
        }
        return written;
    }

    private static ColumnType shortened(String kept, String rest) {
        return switch (kept.toUpperCase(Locale.ROOT)) {
            case "TINYINT" -> Plain.SMALLINT;
            case "MEDIUMINT" -> Plain.INTEGER;
            default -> new Verbatim(rest.isBlank() ? kept + rest : kept.strip());
        };
    }

    Optional<Check> check(Check check, Table table) {
        return Optional.of(check).filter(_ -> isKnown(SqliteWords.of(table), check.expression(), check.name()));
    }

    Optional<Index> index(Index index, Table table) {
        Stream<String> expressions =
                index.parts().stream().map(part -> part instanceof Index.OfExpression each ? each.sql() : "");
        List<String> all = Stream.concat(expressions, Stream.of(index.where())).toList();
        boolean known = all.stream().allMatch(sql -> isKnown(SqliteWords.of(table), sql, index.name()));
        return Optional.of(index).filter(_ -> known);
    }

    Optional<View> view(View view) {
        String query = SqliteWords.query(view.sql());
        Optional<String> foreign = SqliteWords.foreignInQuery(query);
        foreign.ifPresent(word -> leftOut(view.name(), word));
        return Optional.of(new View(view.id(), view.namespace(), view.name(), query, view.comment()))
                .filter(_ -> foreign.isEmpty());
    }

    private boolean isKnown(SqliteWords words, String sql, String what) {
        Optional<String> foreign = words.foreign(sql);
        foreign.ifPresent(word -> leftOut(what, word));
        return foreign.isEmpty();
    }

    private void leftOut(String what, String word) {
        remarks.add("%s is left out: %s has no %s here.".formatted(what, dialect, word));
    }
}
