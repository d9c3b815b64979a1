package keyline.app.data.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;

/// Puts the effects of a cascade under one another, each below the one that brings it about.
final class CascadeTree {

    private final Schema schema;
    private final List<Line> lines = new ArrayList<>();
    private final List<Effect> left;

    private CascadeTree(Cascade cascade, Schema schema) {
        this.schema = schema;
        this.left = new ArrayList<>(cascade.effects());
    }

    /// An effect in the tree.
    ///
    /// @param depth 0 for the rows of the edit itself
    record Line(Effect effect, int depth) {}

    /// The effects as an indented list. Each stands once, below the first that reaches it.
    static List<Line> of(Cascade cascade, Schema schema) {
        CascadeTree tree = new CascadeTree(cascade, schema);
        cascade.effects().stream().filter(effect -> effect.by().isEmpty()).forEach(own -> tree.add(own, 0));
        List.copyOf(tree.left).forEach(apart -> tree.add(apart, 1)); // of a table whose keys have changed meanwhile
        return tree.lines;
    }

    private void add(Effect effect, int depth) {
        if (left.remove(effect)) {
            lines.add(new Line(effect, depth));
            below(effect).forEach(each -> add(each, depth + 1));
        }
    }

    private List<Effect> below(Effect effect) {
        return left.stream()
                .filter(each -> parent(each).equals(Optional.of(effect.table())))
                .toList();
    }

    private Optional<TableId> parent(Effect effect) {
        return effect.by()
                .flatMap(key -> schema.tables().find(effect.table()).flatMap(table -> table.find(key)))
                .filter(ForeignKey.class::isInstance)
                .map(key -> ((ForeignKey) key).parent());
    }
}
