/// The difference between two documents, shown so that one can pick from it.
@NullMarked
package keyline.app.compare;

import org.jspecify.annotations.NullMarked;
