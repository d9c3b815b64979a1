/// Bringing designs in that other programs wrote: as projects of their own, or into the one that is open, by menu,
/// paste or drop. What is read into an open document is shown as changes first, and taken as one step.
@NullMarked
package keyline.app.imports;

import org.jspecify.annotations.NullMarked;
