/// Project files: one SQLite file, or the same as text that can be compared line by line.
@NullMarked
package keyline.persistence.file;

import org.jspecify.annotations.NullMarked;
