package keyline.persistence.store;

/// What someone looks for in a grid.
///
/// @param rows those among which it is looked for, in the order in which they are shown
/// @param text the text of a cell contains it, ignoring the case of ASCII letters
/// @param from the index of the row from which the search goes on, which is left out itself; -1 for before the first
public record FindQuery(RowQuery rows, String text, long from, Way way) {

    /// Which way the search goes.
    public enum Way {
        NEXT,
        PREVIOUS
    }
}
