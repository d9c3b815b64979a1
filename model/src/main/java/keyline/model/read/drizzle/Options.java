package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;

/// What stands in the parentheses of a function that makes something: a name, and an object or a list.
///
/// @param name empty where none is given
/// @param rest the object or list; an empty object where there is none
record Options(Optional<String> name, Found rest, Values values) {

    private static final Node NOTHING = new Node.Properties(List.of(), 0);

    static Options of(List<Found> arguments, Values values) throws NotUnderstood {
        Optional<String> name = arguments.isEmpty() ? Optional.empty() : values.text(arguments.getFirst());
        int at = name.isPresent() ? 1 : 0;
        Found rest =
                arguments.size() > at ? values.follow(arguments.get(at)) : new Found(NOTHING, Scope.ofFile());
        return new Options(name, rest, values);
    }

    /// A text or number.
    Optional<String> text(String key) throws NotUnderstood {
        Optional<Found> value = value(key);
        return value.isPresent() ? values.text(value.get()) : Optional.empty();
    }

    /// The value of a property.
    Optional<Found> value(String key) throws NotUnderstood {
        return Optional.ofNullable(values.properties(rest).get(key)).map(Values.Entry::value);
    }

    boolean isTrue(String key) throws NotUnderstood {
        Optional<Found> value = value(key);
        return value.isPresent()
                && values.follow(value.get()).node() instanceof Node.Name(String name, int _)
                && name.equals("true");
    }

    /// Whether the property is there and has another value than this.
    boolean differs(String key, String usual) throws NotUnderstood {
        return text(key).filter(text -> !text.equals(usual)).isPresent();
    }

    /// `(10)`, `(10, 2)`; empty without the first.
    String parameters(String first, String second) throws NotUnderstood {
        Optional<String> one = text(first);
        Optional<String> other = text(second);
        return one.map(each -> "(" + each + other.map(more -> "," + more).orElse("") + ")")
                .orElse("");
    }

    String parameter(String key) throws NotUnderstood {
        return parameters(key, "");
    }
}
