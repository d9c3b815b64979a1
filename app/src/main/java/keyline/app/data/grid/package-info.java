/// The nodes of the data grid: header, lines, cells, the editor above a cell and the callout below a line.
@org.jspecify.annotations.NullMarked
package keyline.app.data.grid;
