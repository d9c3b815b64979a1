/// The context menus of the canvas.
@NullMarked
package keyline.app.canvas.menu;

import org.jspecify.annotations.NullMarked;
