/// Foreign designs, with their rows, as projects: the one list of what `keyline import` reads.
@NullMarked
package keyline.persistence.read;

import org.jspecify.annotations.NullMarked;
