/// Edits that take more along than what they are about: what would happen is found out and asked about before they are
/// made, beside what they are about.
@NullMarked
package keyline.app.impact;

import org.jspecify.annotations.NullMarked;
