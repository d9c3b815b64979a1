package keyline.model.code;

import java.util.List;
import java.util.Optional;
import keyline.model.code.Expression.Arrow;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Chain;
import keyline.model.code.Expression.ListOf;
import keyline.model.code.Expression.ObjectOf;
import keyline.model.code.Expression.Property;
import keyline.model.code.Expression.Quoted;
import keyline.model.code.Expression.Sql;
import keyline.model.code.Expression.Word;

/// Writes an expression in one line, unless a line breaks in it in any case.
final class OneLine {

    private final StringBuilder line = new StringBuilder();

    private OneLine() {}

    static Optional<String> of(Expression expression) {
        OneLine one = new OneLine();
        return one.add(expression) ? Optional.of(one.line.toString()) : Optional.empty();
    }

    static Optional<String> of(Property property) {
        OneLine one = new OneLine();
        return one.add(property) ? Optional.of(one.line.toString()) : Optional.empty();
    }

    /// Whether it can stand in one line.
    private boolean add(Expression expression) {
        return switch (expression) {
            case Word(String word) -> add(word);
            case Quoted(String quoted) -> add(quoted);
            case Sql(String sql) -> sql.indexOf('\n') < 0 && add(sql);
            case ListOf(var values) -> add("[") && add(values) && add("]");
            case ObjectOf object -> add(object);
            case Arrow(String head, Expression body) -> {
                boolean object = body instanceof ObjectOf;
                yield add(head) && add(object ? " => (" : " => ") && add(body) && add(object ? ")" : "");
            }
            case Chain(var calls) -> !ExpressionLayout.isComplex(calls) && addCalls(calls);
        };
    }

    private boolean add(String text) {
        line.append(text);
        return true;
    }

    private boolean add(List<Expression> values) {
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : ", ");
            if (!add(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean addCalls(List<Call> calls) {
        for (Call call : calls) {
            if (!(add(call.name()) && add("(") && add(call.arguments()) && add(")"))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(ObjectOf object) {
        if (object.open()) {
            return false;
        }
        line.append('{');
        for (int i = 0; i < object.properties().size(); i++) {
            line.append(i == 0 ? " " : ", ");
            if (!add(object.properties().get(i))) {
                return false;
            }
        }
        return add(object.properties().isEmpty() ? "}" : " }");
    }

    private boolean add(Property property) {
        boolean shorthand = property.value() instanceof Word(String word) && word.equals(property.key());
        return property.comment().isEmpty()
                && add(property.key())
                && (shorthand || (add(": ") && add(property.value())));
    }
}
