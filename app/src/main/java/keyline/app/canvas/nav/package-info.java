/// Finding one's way on the diagram: a map of the whole, ways back, bookmarks, lights, a filter.
@NullMarked
package keyline.app.canvas.nav;

import org.jspecify.annotations.NullMarked;
