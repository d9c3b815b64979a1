/// Finding one's way on the diagram: a map of the whole.
@NullMarked
package keyline.app.canvas.nav;

import org.jspecify.annotations.NullMarked;
