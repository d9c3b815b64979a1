/// Typing on the canvas: names, columns, notes and titles are edited where they stand, and shown as they are typed.
@NullMarked
package keyline.app.canvas.edit;

import org.jspecify.annotations.NullMarked;
