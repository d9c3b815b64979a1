/// A database design as immutable values: identity is an id, never a name or a position.
@NullMarked
package keyline.model;

import org.jspecify.annotations.NullMarked;
