package keyline.model.read.crowsfoot;

import java.util.List;
import keyline.model.ColumnId;

/// Columns of a child and those of its parent that they refer to, in the same order.
record Pairing(List<ColumnId> child, List<ColumnId> parent) {

    Pairing {
        child = List.copyOf(child);
        parent = List.copyOf(parent);
    }
}
