package keyline.app.compare;

import keyline.model.change.Change;

/// A line of a list of changes.
sealed interface ChangeLine {

    /// The group that it belongs to.
    ChangeGroup group();

    /// The first line of a group.
    record Heading(ChangeGroup group) implements ChangeLine {}

    /// A change that can be picked.
    ///
    /// @param text the change in words
    record Item(ChangeGroup group, Change change, String text) implements ChangeLine {}

    /// A part of what the group is about; it comes and goes with it.
    record Part(ChangeGroup group, String text) implements ChangeLine {}
}
