/// The pages of the window from which pictures and documents are exported and printed.
@NullMarked
package keyline.app.export.page;

import org.jspecify.annotations.NullMarked;
