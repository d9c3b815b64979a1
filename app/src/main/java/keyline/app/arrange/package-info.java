/// Bringing nodes into order: into one line, with equal gaps, or all of them by an automatic layout.
@NullMarked
package keyline.app.arrange;

import org.jspecify.annotations.NullMarked;
