/// The program itself: it builds every part by hand and connects them.
@NullMarked
package keyline.app;

import org.jspecify.annotations.NullMarked;
