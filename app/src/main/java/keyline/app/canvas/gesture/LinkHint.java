package keyline.app.canvas.gesture;

import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.canvas.gesture.MatchCount.Matches;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.Link;

/// What stands beside the pointer while a relation is drawn: what a drop would make, or why it can't.
final class LinkHint {

    private LinkHint() {}

    /// "orders.customer_id → customers.customer_id: orders becomes the child, 126 of 128 rows match".
    static String of(Link link, Optional<Matches> matches, Schema schema) {
        return switch (link) {
            case Link.Refused(String reason) -> reason;
            case Link.Possible possible -> of(possible, schema) + matches.map(LinkHint::of).orElse("");
        };
    }

    private static String of(Link.Possible link, Schema schema) {
        Table child = schema.table(link.child());
        Table parent = schema.table(link.parent());
        String columns = named(child, link.pairs().stream().map(Link.Pair::childName).collect(Collectors.joining(", ")), link);
        String key = named(parent, String.join(", ", parent.namesOf(link.pairs().stream().map(Link.Pair::parent).toList())), link);
        long made = link.pairs().stream().filter(pair -> pair.child().isEmpty()).count();
        String news = made == 0 ? "" : ", " + (made == 1 ? "a column is" : made + " columns are") + " added";
        return columns + " → " + key + ": " + child.name() + " becomes the child" + news;
    }

    private static String named(Table table, String columns, Link.Possible link) {
        return link.pairs().size() == 1 ? table.name() + "." + columns : table.name() + " (" + columns + ")";
    }

    private static String of(Matches matches) {
        return ", " + Count.number(matches.matching()) + " of " + Count.of(matches.rows(), "row") + " match";
    }
}
