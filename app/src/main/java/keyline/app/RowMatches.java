package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import keyline.app.canvas.gesture.MatchCount;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.edit.Link;

/// Counts the rows that a relation in hand would match, by asking the store.
record RowMatches(LiveRows rows) implements MatchCount {

    /// The relation isn't made yet, so it has no id; the count needs none.
    private static final ConstraintId UNMADE = new ConstraintId(0);

    @Override
    public CompletionStage<Optional<Matches>> of(Link.Possible link) {
        List<ColumnId> columns = link.pairs().stream()
                .flatMap(pair -> pair.child().stream())
                .toList();
        if (columns.size() < link.pairs().size()) { // a column that is yet to be made has no rows to match
            return CompletableFuture.completedFuture(Optional.empty());
        }
        List<ColumnId> key = link.pairs().stream().map(Link.Pair::parent).toList();
        return rows.store()
                .matches(link.child(), ForeignKey.of(UNMADE, columns, link.parent(), key))
                .thenApply(found -> Optional.of(new Matches(found.matching(), found.rows()))
                        .filter(matches -> matches.rows() > 0));
    }
}
