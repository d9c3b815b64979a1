package keyline.model.code;

import static keyline.model.code.Layout.HARD;
import static keyline.model.code.Layout.SOFT;
import static keyline.model.code.Layout.SPACE;
import static keyline.model.code.Layout.group;
import static keyline.model.code.Layout.joined;
import static keyline.model.code.Layout.row;
import static keyline.model.code.Layout.text;
import static keyline.model.code.Layout.willBreak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.code.Expression.Arrow;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Chain;
import keyline.model.code.Expression.ListOf;
import keyline.model.code.Expression.ObjectOf;
import keyline.model.code.Expression.Property;
import keyline.model.code.Expression.Quoted;
import keyline.model.code.Expression.Sql;
import keyline.model.code.Expression.Word;

/// Where expressions may break, by prettier's rules.
final class ExpressionLayout {

    /// What is no longer than this, as the only argument, is no reason to break a call.
    private static final int SHORT_ARGUMENT = TypeScript.WIDTH / 4;

    /// A property whose name is shorter doesn't put its value in a line of its own: it would gain nothing.
    private static final int SHORT_KEY = 5;

    private ExpressionLayout() {}

    static Layout of(Expression expression) {
        return switch (expression) {
            case Word(String word) -> path(word);
            case Quoted(String quoted) -> text(quoted);
            case Sql(String sql) -> text(sql);
            case ListOf(var values) -> list(values);
            case ObjectOf object -> object(object);
            case Arrow arrow -> arrow(arrow);
            case Chain(var calls) -> chain(calls);
        };
    }

    /// Where there is more than one point, each name behind one may stand in a line of its own.
    private static Layout path(String word) {
        String[] names = word.split("(?=\\.)", -1);
        if (names.length < 3) {
            return text(word);
        }
        List<Layout> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(parts.isEmpty() ? text(name) : group(new Layout.Indented(row(SOFT, text(name)))));
        }
        return new Layout.Row(parts);
    }

    /// What is given a name by a statement or a property.
    ///
    /// @param start up to the sign between them, which it includes
    static Layout assigned(String start, Expression value) {
        Layout left = text(start);
        return switch (value) {
            case Sql _, ListOf _, ObjectOf _ -> group(left, text(" "), of(value));
            case Word _, Quoted _ -> group(left, group(new Layout.Indented(row(SPACE, of(value)))));
            case Chain(var calls)
            when breaksBadly(calls) -> group(left, group(new Layout.Indented(row(SPACE, of(value)))));
            case Chain _, Arrow _ -> group(left, new Layout.Assigned(of(value)));
        };
    }

    private static Layout property(Property property) {
        return OneLine.of(property)
                .<Layout>map(line -> new Layout.Unbroken(line, () -> broken(property)))
                .orElseGet(() -> broken(property));
    }

    private static Layout broken(Property property) {
        String start = property.key() + ":";
        Layout text = property.key().length() < SHORT_KEY
                ? group(text(start + " "), of(property.value()))
                : assigned(start, property.value());
        boolean shorthand = property.value() instanceof Word(String word) && word.equals(property.key());
        List<Layout> lines = new ArrayList<>();
        property.comment().lines().forEach(line -> lines.addAll(List.of(text(line), HARD)));
        lines.add(shorthand ? text(property.key()) : text);
        return new Layout.Row(lines);
    }

    /// Whether there is no good place to break in calls: none of them has more than one short argument.
    private static boolean breaksBadly(List<Call> calls) {
        return calls.size() < 3
                && calls.stream()
                        .allMatch(call -> call.arguments().isEmpty()
                                || (call.arguments().size() == 1
                                        && isShort(call.arguments().getFirst())));
    }

    private static boolean isShort(Expression argument) {
        return switch (argument) {
            case Word(String word) -> word.length() <= SHORT_ARGUMENT && word.indexOf('.') < 0;
            case Quoted(String quoted) -> quoted.length() <= SHORT_ARGUMENT;
            case Sql _, ListOf _, ObjectOf _, Arrow _, Chain _ -> false;
        };
    }

    private static Layout list(List<Expression> values) {
        return values.isEmpty()
                ? text("[]")
                : group(enclosed("[", SOFT, values.stream().map(ExpressionLayout::value), "]"));
    }

    private static Layout value(Expression value) {
        return OneLine.of(value)
                .<Layout>map(line -> new Layout.Unbroken(line, () -> of(value)))
                .orElseGet(() -> of(value));
    }

    private static Layout object(ObjectOf object) {
        if (object.properties().isEmpty()) {
            return text("{}");
        }
        Layout inner = enclosed("{", SPACE, object.properties().stream().map(ExpressionLayout::property), "}");
        return object.open() ? group(inner, new Layout.Break()) : group(inner);
    }

    private static Layout enclosed(String open, Layout line, Stream<Layout> parts, String close) {
        Layout inner = row(line, joined(parts.toList(), text(","), SPACE));
        return row(text(open), new Layout.Indented(inner), new Layout.TrailingComma(), line, text(close));
    }

    private static Layout arrow(Arrow arrow) {
        Layout head = text(arrow.head() + " =>");
        return switch (arrow.body()) {
            case ObjectOf object -> group(head, text(" ("), of(object), text(")"));
            case ListOf list -> group(head, text(" "), of(list));
            case Word _, Quoted _, Sql _, Arrow _, Chain _ ->
                group(head, group(new Layout.Indented(row(SPACE, of(arrow.body())))));
        };
    }

    /// Up to two calls break within their arguments, more of them break before their points.
    private static Layout chain(List<Call> calls) {
        List<Layout> links = new ArrayList<>();
        Call first = calls.getFirst();
        int point = first.name().lastIndexOf('.');
        boolean isMethod = point > 0 && calls.size() > 1;
        if (isMethod) {
            links.add(text(first.name().substring(0, point)));
        }
        links.add(call(isMethod ? first.name().substring(point) : first.name(), first));
        calls.subList(1, calls.size()).forEach(call -> links.add(call(call.name(), call)));
        Layout line = new Layout.Row(links);
        if (links.size() < 3) {
            return group(line);
        }
        List<Layout> rest = links.subList(1, links.size());
        Layout open = row(links.getFirst(), new Layout.Indented(row(HARD, joined(rest, HARD))));
        if (isComplex(calls) || links.subList(0, links.size() - 1).stream().anyMatch(Layout::willBreak)) {
            return group(open);
        }
        Layout choice = new Layout.Choice(List.of(line, open));
        return willBreak(line) ? row(new Layout.Break(), choice) : choice;
    }

    /// Whether calls stand in lines of their own even where one line would do.
    static boolean isComplex(List<Call> calls) {
        return calls.size() > 2 && Expression.arguments(calls).anyMatch(argument -> !argument.isSimple());
    }

    private static Layout call(String name, Call call) {
        return row(text(name), arguments(call.arguments()));
    }

    private static Layout arguments(List<Expression> arguments) {
        if (arguments.isEmpty()) {
            return text("()");
        }
        List<Layout> parts = arguments.stream().map(ExpressionLayout::of).toList();
        List<Layout> head = parts.subList(0, parts.size() - 1);
        if (!hugsLast(arguments)) {
            return group(apart(parts));
        }
        if (head.stream().anyMatch(Layout::willBreak)) {
            return group(apart(parts), new Layout.Break());
        }
        Layout last = parts.getLast();
        Layout choice = new Layout.Choice(List.of(
                hugging(head, last),
                hugging(head, group(last, new Layout.Break())),
                group(apart(parts), new Layout.Break())));
        return willBreak(last) ? row(new Layout.Break(), choice) : choice;
    }

    private static Layout apart(List<Layout> parts) {
        return enclosed("(", SOFT, parts.stream(), ")");
    }

    private static Layout hugging(List<Layout> head, Layout last) {
        List<Layout> all = new ArrayList<>(head);
        all.add(last);
        return row(text("("), joined(all, text(", ")), text(")"));
    }

    /// Whether the last argument may break without the others: an object, a list, or a function that gives one.
    private static boolean hugsLast(List<Expression> arguments) {
        Expression last = arguments.getLast();
        boolean opens = switch (last) {
            case ObjectOf(var properties, var _) -> !properties.isEmpty();
            case ListOf(var values) -> !values.isEmpty();
            case Arrow(var _, Expression body) -> body instanceof ObjectOf || body instanceof ListOf;
            case Word _, Quoted _, Sql _, Chain _ -> false;
        };
        boolean twice = arguments.size() > 1
                && arguments.get(arguments.size() - 2).getClass().equals(last.getClass());
        return opens && !twice;
    }
}
