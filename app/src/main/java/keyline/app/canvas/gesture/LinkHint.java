package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import keyline.app.canvas.gesture.MatchCount.Matches;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.Link;

/// What stands beside the pointer while a relation is drawn.
///
/// @param headline what would refer to what, or why it can't
/// @param detail which table becomes the child, which columns are added, and how many rows match; empty when it can't
///     be
record LinkHint(String headline, String detail) {

    /// "orders.customer_id → customers.customer_id", "orders becomes the child, 126 of 128 rows match".
    static LinkHint of(Link link, Optional<Matches> matches, Schema schema) {
        return switch (link) {
            case Link.Refused(String reason) -> new LinkHint(reason, "");
            case Link.Possible possible -> of(possible, matches, schema);
        };
    }

    private static LinkHint of(Link.Possible link, Optional<Matches> matches, Schema schema) {
        Table child = schema.table(link.child());
        Table parent = schema.table(link.parent());
        List<String> key =
                parent.namesOf(link.pairs().stream().map(Link.Pair::parent).toList());
        List<String> columns = link.pairs().stream().map(Link.Pair::childName).toList();
        return new LinkHint(
                named(child, columns) + " → " + named(parent, key),
                child.name() + " becomes the child" + added(link)
                        + matches.map(LinkHint::of).orElse(""));
    }

    private static String named(Table table, List<String> columns) {
        String names = String.join(", ", columns);
        return columns.size() == 1 ? table.name() + "." + names : table.name() + " (" + names + ")";
    }

    private static String added(Link.Possible link) {
        List<String> made = link.pairs().stream()
                .filter(pair -> pair.child().isEmpty())
                .map(Link.Pair::childName)
                .toList();
        return made.isEmpty() ? "" : ", " + String.join(" and ", made) + " added";
    }

    private static String of(Matches matches) {
        return ", " + Count.number(matches.matching()) + " of " + Count.of(matches.rows(), "row") + " match";
    }
}
