package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import keyline.model.read.drizzle.Node.Arrow;
import keyline.model.read.drizzle.Node.Call;
import keyline.model.read.drizzle.Node.Member;
import keyline.model.read.drizzle.Node.Name;
import keyline.model.read.drizzle.Node.Property;

/// Finds out what is meant by names, by calls of functions that are one expression, and by objects that are spread.
/// What would take long, as in files that mean harm, isn't found out.
final class Values {

    private static final int DEEPEST = 40;
    private static final int MOST_STEPS = 3_000_000;
    private static final int MOST_LETTERS = 30_000_000;

    private int steps;
    private int letters;
    private int depth;

    /// What a value is once names are followed to what they stand for.
    Found follow(Node node, Scope scope) throws NotUnderstood {
        Found found = new Found(node, scope);
        for (int hops = 0; hops < DEEPEST; hops++) {
            Optional<Found> next = next(found);
            if (next.isEmpty()) {
                return found;
            }
            found = next.get();
        }
        throw new NotUnderstood("it refers to itself");
    }

    Found follow(Found found) throws NotUnderstood {
        return follow(found.node(), found.scope());
    }

    private Optional<Found> next(Found found) throws NotUnderstood {
        step();
        return switch (found.node()) {
            case Name(String name, int _) ->
                found.scope().find(name) instanceof Meaning.OfValue(Node node, Scope scope)
                        ? Optional.of(new Found(node, scope))
                        : Optional.empty();
            case Call call -> called(call, found.scope());
            case Member member -> property(member, found.scope());
            case Node.Text _, Node.Numeral _, Node.Template _, Node.Tagged _, Node.Items _, Node.Properties _ ->
                Optional.empty();
            case Arrow _, Node.Spread _, Node.Other _ -> Optional.empty();
        };
    }

    private void step() throws NotUnderstood {
        steps++;
        if (steps > MOST_STEPS) {
            throw new NotUnderstood("it takes too long to find out what it means");
        }
    }

    /// A text of that many letters was put together.
    void compose(int length) throws NotUnderstood {
        letters += Math.min(length, MOST_LETTERS);
        if (letters > MOST_LETTERS) {
            throw new NotUnderstood("its text is too long");
        }
    }

    private Optional<Found> called(Call call, Scope scope) throws NotUnderstood {
        Found callee = within(call.callee(), scope);
        if (!(callee.node() instanceof Arrow arrow)) {
            return Optional.empty();
        }
        List<Found> arguments =
                call.arguments().stream().map(each -> new Found(each, scope)).toList();
        return Optional.of(body(arrow, callee.scope(), arguments));
    }

    private Optional<Found> property(Member member, Scope scope) throws NotUnderstood {
        Found object = within(member.object(), scope);
        return object.node() instanceof Node.Properties
                ? Optional.ofNullable(properties(object).get(member.property())).map(Entry::value)
                : Optional.empty();
    }

    /// Something is looked up within something else: that may go deep.
    private void enter() throws NotUnderstood {
        if (depth >= DEEPEST) {
            throw new NotUnderstood("it is nested too deeply");
        }
        depth++;
    }

    /// The same for what is within something.
    private Found within(Node node, Scope scope) throws NotUnderstood {
        enter();
        try {
            return follow(node, scope);
        } finally {
            depth--;
        }
    }

    /// What a function gives for these arguments.
    static Found body(Arrow arrow, Scope scope, List<Found> arguments) {
        Scope inner = scope.inner();
        for (int i = 0; i < arrow.parameters().size() && i < arguments.size(); i++) {
            if (arrow.parameters().get(i) instanceof Name(String name, int _)) {
                Found argument = arguments.get(i);
                inner.put(name, new Meaning.OfValue(argument.node(), argument.scope()));
            }
        }
        return new Found(arrow.body(), inner);
    }

    /// A property of an object, with its name.
    record Entry(String key, Found value, String comment, int line) {}

    /// The properties of an object, those of objects that are spread in it among them; none when it is no object.
    SequencedMap<String, Entry> properties(Found found) throws NotUnderstood {
        enter();
        try {
            return propertiesOf(found);
        } finally {
            depth--;
        }
    }

    private SequencedMap<String, Entry> propertiesOf(Found found) throws NotUnderstood {
        SequencedMap<String, Entry> all = new LinkedHashMap<>();
        Found object = within(found.node(), found.scope());
        if (!(object.node() instanceof Node.Properties(List<Property> properties, int _))) {
            return all;
        }
        for (Property each : properties) {
            step();
            if (each.value() instanceof Node.Spread(Node spread, int line)) {
                spread(new Found(spread, object.scope()), line, all);
            } else {
                Found value = new Found(each.value(), object.scope());
                all.put(each.key(), new Entry(each.key(), value, each.comment(), each.line()));
            }
        }
        return all;
    }

    private void spread(Found spread, int line, SequencedMap<String, Entry> all) throws NotUnderstood {
        Found object = within(spread.node(), spread.scope());
        if (!(object.node() instanceof Node.Properties)) {
            throw new NotUnderstood("line %d: what is spread there is no object of this file".formatted(line));
        }
        for (Entry each : properties(object).values()) {
            step();
            all.put(each.key(), each);
        }
    }

    /// The values of a list, or of an object in the place of one.
    List<Found> items(Found found) throws NotUnderstood {
        enter();
        try {
            return itemsOf(found);
        } finally {
            depth--;
        }
    }

    private List<Found> itemsOf(Found found) throws NotUnderstood {
        Found list = within(found.node(), found.scope());
        List<Found> all = new ArrayList<>();
        if (list.node() instanceof Node.Properties) {
            properties(list).values().forEach(entry -> all.add(entry.value()));
        } else if (list.node() instanceof Node.Items(List<Node> items, int _)) {
            for (Node item : items) {
                step();
                Found each = new Found(item, list.scope());
                if (item instanceof Node.Spread(Node spread, int _)) {
                    all.addAll(items(new Found(spread, list.scope())));
                } else {
                    all.add(each);
                }
            }
        } else {
            throw new NotUnderstood("line %d: a list is expected there".formatted(found.line()));
        }
        return all;
    }

    /// The text that a value is, if it is one.
    Optional<String> text(Found found) throws NotUnderstood {
        Found value = follow(found);
        return switch (value.node()) {
            case Node.Text(String text, int _) -> Optional.of(text);
            case Node.Numeral(String text, int _) -> Optional.of(text);
            case Node.Template template -> composed(template, value.scope());
            case Name _, Node.Tagged _, Node.Items _, Node.Properties _, Member _, Call _, Arrow _ -> Optional.empty();
            case Node.Spread _, Node.Other _ -> Optional.empty();
        };
    }

    private Optional<String> composed(Node.Template template, Scope scope) throws NotUnderstood {
        enter();
        try {
            return text(template, scope);
        } finally {
            depth--;
        }
    }

    private Optional<String> text(Node.Template template, Scope scope) throws NotUnderstood {
        StringBuilder text = new StringBuilder(template.texts().getFirst());
        for (int i = 0; i < template.holes().size(); i++) {
            step();
            Optional<String> hole = text(new Found(template.holes().get(i), scope));
            if (hole.isEmpty()) {
                return Optional.empty();
            }
            text.append(hole.get()).append(template.texts().get(i + 1));
            compose(hole.get().length() + template.texts().get(i + 1).length());
        }
        return Optional.of(text.toString());
    }
}
