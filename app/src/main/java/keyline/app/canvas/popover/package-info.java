/// The popover of a relation: what it is and what its actions do, in words.
@NullMarked
package keyline.app.canvas.popover;

import org.jspecify.annotations.NullMarked;
