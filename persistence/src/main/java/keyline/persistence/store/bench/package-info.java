/// What the store costs beside SQLite itself: the same work done by both, turn by turn, on the same machine.
@NullMarked
package keyline.persistence.store.bench;

import org.jspecify.annotations.NullMarked;
