/// SQLite files and scripts of strangers: opened so that nothing in them runs or is written, and read as a design with
/// rows.
@NullMarked
package keyline.persistence.sqlite;

import org.jspecify.annotations.NullMarked;
