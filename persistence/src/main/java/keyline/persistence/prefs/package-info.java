/// Preferences and the file that keeps them.
@NullMarked
package keyline.persistence.prefs;

import org.jspecify.annotations.NullMarked;
