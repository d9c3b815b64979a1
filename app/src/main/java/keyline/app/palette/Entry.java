package keyline.app.palette;

import java.util.Optional;
import keyline.model.NodeId;

/// Something that the palette finds.
///
/// @param name what it is found by
/// @param about beside the name: the keys of a command, the table and type of a column
/// @param words what it is found by besides
/// @param obstacle why it can't be chosen at the moment
/// @param at where it is on the diagram, if it is
/// @param action what choosing it does
record Entry(
        Kind kind,
        String name,
        String about,
        String words,
        Optional<String> obstacle,
        Optional<NodeId> at,
        Runnable action) {

    /// What it is; of equal matches, those of the earlier kind come first.
    enum Kind {
        TABLE,
        COMMAND,
        VIEW,
        COLUMN,
        AREA,
        NOTE
    }
}
