/// The icons of Keyline as path data and as rendered images.
@NullMarked
package keyline.icons;

import org.jspecify.annotations.NullMarked;
