package keyline.app.arrange;

import java.util.ArrayList;
import java.util.List;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveBoxes;

/// What an automatic layout came to.
///
/// @param moves the new places of the nodes
/// @param others what comes with it: frames of areas, and lines that find their own way again
public record Rearranged(Extent extent, MoveBoxes moves, List<Edit> others) {

    /// How much is arranged.
    public enum Extent {
        ALL,
        SELECTION
    }

    public Rearranged {
        others = List.copyOf(others);
    }

    /// All of it as one step of the history.
    public Edit edit() {
        List<Edit> all = new ArrayList<>(others);
        all.addFirst(moves);
        return new Batch(extent == Extent.ALL ? "Arrange diagram" : "Arrange selection", all);
    }
}
