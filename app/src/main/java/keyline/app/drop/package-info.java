/// Drops of the design that take more along than what they are about.
@NullMarked
package keyline.app.drop;

import org.jspecify.annotations.NullMarked;
