package keyline.model.code;

import java.util.List;
import java.util.stream.Stream;

/// An expression of TypeScript, as far as schemas of Drizzle need them.
sealed interface Expression {

    /// A name, a path of names or a number.
    record Word(String text) implements Expression {}

    /// A text in its quotes.
    record Quoted(String text) implements Expression {}

    /// A template that is handed to `sql`, with its backticks.
    record Sql(String text) implements Expression {}

    /// Values in brackets.
    record ListOf(List<Expression> values) implements Expression {}

    /// Properties in braces.
    ///
    /// @param open whether each stands in a line of its own even where one line would do
    record ObjectOf(List<Property> properties, boolean open) implements Expression {}

    /// A function.
    ///
    /// @param head what stands before its arrow
    record Arrow(String head, Expression body) implements Expression {}

    /// Calls one behind another.
    record Chain(List<Call> calls) implements Expression {}

    /// A property of an object.
    ///
    /// @param comment lines that stand before it, empty for none
    record Property(String comment, String key, Expression value) {

        Property(String key, Expression value) {
            this("", key, value);
        }
    }

    /// A call, with the point before its name where it follows another.
    record Call(String name, List<Expression> arguments) {

        public Call {
            arguments = List.copyOf(arguments);
        }

        static Call of(String name, Expression... arguments) {
            return new Call(name, List.of(arguments));
        }
    }

    static Expression word(String text) {
        return new Word(text);
    }

    /// A text, quoted.
    static Expression quoted(String value) {
        return new Quoted(TypeScript.text(value));
    }

    static Expression list(List<Expression> values) {
        return new ListOf(values);
    }

    /// Names in brackets.
    static Expression words(List<String> names) {
        return new ListOf(names.stream().map(Expression::word).toList());
    }

    /// An object that stands in one line where it can.
    static Expression object(Property... properties) {
        return new ObjectOf(List.of(properties), false);
    }

    /// An object with a line for each property.
    static Expression openObject(List<Property> properties) {
        return new ObjectOf(properties, true);
    }

    static Expression chain(Call... calls) {
        return new Chain(List.of(calls));
    }

    /// Whether prettier takes it for simple enough to follow others in one line.
    default boolean isSimple() {
        return switch (this) {
            case Word _, Quoted _ -> true;
            case Sql _, Arrow _ -> false;
            case ListOf(var values) -> values.stream().allMatch(Expression::isSimple);
            case ObjectOf(var properties, var _) ->
                properties.stream().map(Property::value).allMatch(Expression::isSimple);
            case Chain(var calls) -> arguments(calls).allMatch(Expression::isSimple);
        };
    }

    /// All that is handed over in calls.
    static Stream<Expression> arguments(List<Call> calls) {
        return calls.stream().flatMap(call -> call.arguments().stream());
    }
}
