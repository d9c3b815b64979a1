package keyline.app.data;

/// What changes the cell of the cursor where it is shown: in the grid, or on the page of a row.
///
/// @param editing opens the editor
/// @param creation creates the parent row that the cell is to refer to
record CellHand(CellEditing editing, ParentCreation creation) {}
