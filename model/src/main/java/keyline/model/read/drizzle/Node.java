package keyline.model.read.drizzle;

import java.util.List;

/// An expression of TypeScript as it stands in a file; types and what changes only types are left out.
sealed interface Node {

    /// Where it begins, from 1.
    int line();

    /// A name, `true`, `false`, `null` and `undefined` among them.
    record Name(String text, int line) implements Node {}

    /// A text in quotes.
    record Text(String value, int line) implements Node {}

    /// A number as it is written, with its sign.
    record Numeral(String text, int line) implements Node {}

    /// A template: texts, and expressions between them, one less.
    record Template(List<String> texts, List<Node> holes, int line) implements Node {
        public Template {
            texts = List.copyOf(texts);
            holes = List.copyOf(holes);
        }
    }

    /// A template behind a name.
    record Tagged(Node tag, Template template, int line) implements Node {}

    /// `[a, b]`.
    record Items(List<Node> items, int line) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// `{ a: b }`.
    record Properties(List<Property> all, int line) implements Node {
        public Properties {
            all = List.copyOf(all);
        }
    }

    /// A property, or an object spread in the place of one: then the value is a [Spread].
    ///
    /// @param comment what is said above it, empty when nothing is
    record Property(String key, Node value, String comment, int line) {}

    /// `object.property`.
    record Member(Node object, String property, int line) implements Node {}

    /// A call.
    record Call(Node callee, List<Node> arguments, int line) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// A function that is one expression, or returns one.
    record Arrow(List<Node> parameters, Node body, int line) implements Node {
        public Arrow {
            parameters = List.copyOf(parameters);
        }
    }

    /// `...value`.
    record Spread(Node value, int line) implements Node {}

    /// Anything else, such as a calculation.
    record Other(int line) implements Node {}
}
