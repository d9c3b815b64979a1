package keyline.app.canvas.gesture;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import keyline.model.edit.Link;

/// Counts how many sample rows of a child would find their parent, were the relation made.
public interface MatchCount {

    /// Counts nothing, where there are no rows.
    MatchCount NONE = _ -> CompletableFuture.completedFuture(Optional.empty());

    /// The count, some time later and on any thread; nothing when there are no rows to count.
    CompletionStage<Optional<Matches>> of(Link.Possible link);

    /// So many of the child's rows find their parent.
    record Matches(long matching, long rows) {}
}
