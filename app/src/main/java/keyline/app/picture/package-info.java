/// Diagrams as picture files, with or without a window.
@NullMarked
package keyline.app.picture;

import org.jspecify.annotations.NullMarked;
