/// What stands where on the diagram, what is under a point, and what the canvas shows beside the document.
@NullMarked
package keyline.app.canvas.scene;

import org.jspecify.annotations.NullMarked;
