/// The open project: which file it belongs to, the working store behind it, saving, opening and going on after a crash.
@NullMarked
package keyline.app.project;

import org.jspecify.annotations.NullMarked;
