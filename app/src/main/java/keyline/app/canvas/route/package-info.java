/// How the line of a relation runs, and what stands at its ends.
@NullMarked
package keyline.app.canvas.route;

import org.jspecify.annotations.NullMarked;
