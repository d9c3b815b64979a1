/// The canvas with everything that one can do on it, put together for the window.
@NullMarked
package keyline.app.canvas.editor;

import org.jspecify.annotations.NullMarked;
