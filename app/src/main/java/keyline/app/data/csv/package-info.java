/// Rows from and to CSV files: what goes into which column, what was wrong, how it is written.
@org.jspecify.annotations.NullMarked
package keyline.app.data.csv;
