/// What a grid of rows consists of, without the toolkit: columns, pages of stored rows, drafts, lines and their cells.
@org.jspecify.annotations.NullMarked
package keyline.app.data.row;
