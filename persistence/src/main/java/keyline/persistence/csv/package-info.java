/// Rows of one table as CSV: read with the place of every fault, written so that the same rows come back.
///
/// NULL is an empty field, the empty text is `""`; that is how the two are told apart both ways. The first record names
/// the columns. Rows stream in both directions.
@NullMarked
package keyline.persistence.csv;

import org.jspecify.annotations.NullMarked;
