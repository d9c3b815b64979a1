/// Paints a scene: on the screen through cached pictures, into files as it is.
@NullMarked
package keyline.app.canvas.paint;

import org.jspecify.annotations.NullMarked;
