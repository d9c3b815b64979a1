/// The working store: the sample rows and their constraints in SQLite, following the document.
@NullMarked
package keyline.persistence.store;

import org.jspecify.annotations.NullMarked;
