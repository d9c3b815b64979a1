/// Work under way that survives the end of the program, however that comes: the working store's file with the document
/// in it, and what the next start makes of it.
@NullMarked
package keyline.persistence.recovery;

import org.jspecify.annotations.NullMarked;
