package keyline.app.data.row;

import java.util.List;
import java.util.Optional;

/// What a cell offers while someone types into it.
///
/// @param proposals the best first
/// @param creation what a line that creates what was typed says; nothing where it exists or can't be created
/// @param rest whether there are more
public record Offers(List<Proposal> proposals, Optional<String> creation, Rest rest) {

    /// No offers.
    public static final Offers NONE = new Offers(List.of(), Optional.empty(), Rest.NONE);

    public Offers {
        proposals = List.copyOf(proposals);
    }

    /// Whether the proposals are all that there are.
    public enum Rest {
        NONE,
        /// There are more, to be asked for when the list is scrolled so far.
        MORE,
        /// Better ones may come, to be asked for at once.
        SOON
    }

    /// All that there are, and nothing to create.
    public static Offers of(List<Proposal> proposals) {
        return new Offers(proposals, Optional.empty(), Rest.NONE);
    }

    /// Whether there is nothing to show.
    public boolean isEmpty() {
        return proposals.isEmpty() && creation.isEmpty();
    }
}
