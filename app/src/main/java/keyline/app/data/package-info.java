/// The data panel: the sample rows of the selected table, typed into a grid and accepted or refused by the store.
///
/// What someone types is kept as a draft until the store takes it ([keyline.app.data.row]); the nodes that show rows
/// and drafts know nothing of the store ([keyline.app.data.grid]).
@org.jspecify.annotations.NullMarked
package keyline.app.data;
