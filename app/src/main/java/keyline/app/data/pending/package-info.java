/// The rows that keep a rule of the design from being enforced: why, and what can be done about them.
@NullMarked
package keyline.app.data.pending;

import org.jspecify.annotations.NullMarked;
