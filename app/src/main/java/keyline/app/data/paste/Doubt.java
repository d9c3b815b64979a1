package keyline.app.data.paste;

import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;

/// A pasted text about which someone has to decide.
///
/// @param column that it was pasted into
/// @param cells how many cells have it
public record Doubt(GridColumn column, Link link, String text, Match match, int cells) {}
