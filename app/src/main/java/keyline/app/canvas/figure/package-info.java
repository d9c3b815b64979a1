/// What a table, view or note looks like and how large it is, measured once.
@NullMarked
package keyline.app.canvas.figure;

import org.jspecify.annotations.NullMarked;
