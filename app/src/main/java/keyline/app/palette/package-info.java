/// The command palette: one field over commands, tables and columns.
@org.jspecify.annotations.NullMarked
package keyline.app.palette;
