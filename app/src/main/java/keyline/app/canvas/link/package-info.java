/// The forms that link a table to another and that take columns out into a table of their own. They stand on the canvas
/// beside the table, and the window goes on working under them.
@NullMarked
package keyline.app.canvas.link;

import org.jspecify.annotations.NullMarked;
