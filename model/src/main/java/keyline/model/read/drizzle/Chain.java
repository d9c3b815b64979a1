package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import keyline.model.read.drizzle.Node.Arrow;
import keyline.model.read.drizzle.Node.Call;
import keyline.model.read.drizzle.Node.Member;
import keyline.model.read.drizzle.Node.Name;

/// Calls one behind another, with the names in front followed to where they lead: `text("name").notNull()`.
///
/// @param function of Drizzle, or of elsewhere, with which it begins; empty where it begins otherwise
/// @param subject the table, enum or schema of the file with which it begins
/// @param module of the function where that isn't read; empty otherwise
record Chain(String function, Optional<Node> subject, String module, List<Link> links) {

    private static final int DEEPEST = 40;

    Chain {
        links = List.copyOf(links);
    }

    /// What is known as a table, enum or schema.
    interface Known {

        /// Whether the value is one.
        boolean has(Node node);
    }

    /// A value as a chain; one that is none has no links.
    static Chain of(Found found, Known known) throws NotUnderstood {
        return of(found, known, 0);
    }

    private static Chain of(Found found, Known known, int depth) throws NotUnderstood {
        if (depth > DEEPEST) {
            throw new NotUnderstood("it refers to itself");
        }
        List<Link> links = new ArrayList<>();
        Node root = found.node();
        while (!known.has(root) && (root instanceof Call || root instanceof Member)) {
            root = root instanceof Call call ? addCall(call, found.scope(), links) : addProperty((Member) root, links);
        }
        Collections.reverse(links);
        if (known.has(root)) {
            return new Chain("", Optional.of(root), "", links);
        }
        return root instanceof Name(String name, int _)
                ? begun(found.scope().find(name), known, links, depth)
                : new Chain("", Optional.empty(), "", links);
    }

    /// Adds the call to the links behind it, the last one first, and gives what it is called on.
    private static Node addCall(Call call, Scope scope, List<Link> links) {
        List<Found> arguments =
                call.arguments().stream().map(each -> new Found(each, scope)).toList();
        boolean named = call.callee() instanceof Member;
        String name = call.callee() instanceof Member member ? member.property() : "";
        links.add(new Link(name, arguments, true, call.callee().line()));
        return named ? ((Member) call.callee()).object() : call.callee();
    }

    private static Node addProperty(Member member, List<Link> links) {
        links.add(new Link(member.property(), List.of(), false, member.line()));
        return member.object();
    }

    private static Chain begun(Meaning meaning, Known known, List<Link> links, int depth) throws NotUnderstood {
        return switch (meaning) {
            case Meaning.OfFunction(String name) -> new Chain(name, Optional.empty(), "", links);
            case Meaning.OfElsewhere(String name, String module) -> new Chain(name, Optional.empty(), module, links);
            case Meaning.OfModule() -> ofModule(links);
            case Meaning.OfValue(Node node, Scope scope) -> inlined(new Found(node, scope), known, links, depth);
        };
    }

    /// `t.text("name")`.
    private static Chain ofModule(List<Link> links) {
        if (links.isEmpty()) {
            return new Chain("", Optional.empty(), "", links);
        }
        Link first = links.getFirst();
        List<Link> rest = new ArrayList<>(links.subList(1, links.size()));
        if (first.called()) {
            rest.addFirst(new Link("", first.arguments(), true, first.line()));
        }
        return new Chain(first.name(), Optional.empty(), "", rest);
    }

    private static Chain inlined(Found found, Known known, List<Link> links, int depth) throws NotUnderstood {
        boolean calls = !links.isEmpty() && links.getFirst().name().isEmpty();
        if (found.node() instanceof Arrow arrow && calls) {
            Found body = Values.body(arrow, found.scope(), links.getFirst().arguments());
            return of(body, known, depth + 1).and(links.subList(1, links.size()));
        }
        if (found.node() instanceof Node.Properties(List<Node.Property> all, int _) && !links.isEmpty()) {
            for (Node.Property each : all.reversed()) {
                if (each.key().equals(links.getFirst().name())) {
                    List<Link> rest = new ArrayList<>(links.subList(1, links.size()));
                    if (links.getFirst().called()) {
                        rest.addFirst(new Link("", links.getFirst().arguments(), true, found.line()));
                    }
                    return begun(new Meaning.OfValue(each.value(), found.scope()), known, rest, depth + 1);
                }
            }
        }
        return of(found, known, depth + 1).and(links);
    }

    private Chain and(List<Link> more) {
        List<Link> all = new ArrayList<>(links);
        all.addAll(more);
        return new Chain(function, subject, module, all);
    }

    /// The link at that place, if it goes by this name.
    Optional<Link> link(int at, String name) {
        return at < links.size() && links.get(at).name().equals(name) ? Optional.of(links.get(at)) : Optional.empty();
    }

    /// The first call of that name.
    Optional<Link> call(String name) {
        return links.stream()
                .filter(link -> link.called() && link.name().equals(name))
                .findFirst();
    }

    /// The links behind the first ones.
    List<Link> behind(int count) {
        return links.subList(Math.min(count, links.size()), links.size());
    }
}
