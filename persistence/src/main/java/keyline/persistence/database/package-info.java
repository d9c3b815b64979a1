/// Live databases, read and written over JDBC. A [keyline.persistence.database.Catalogue] reads what a database says
/// about itself and gives it as a schema; queries go to the system's own catalogue, which says more than JDBC's
/// metadata.
@NullMarked
package keyline.persistence.database;

import org.jspecify.annotations.NullMarked;
