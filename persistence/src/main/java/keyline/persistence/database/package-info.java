/// Live databases, read and written over JDBC.
@NullMarked
package keyline.persistence.database;

import org.jspecify.annotations.NullMarked;
