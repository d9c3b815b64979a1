/// Live databases, read and written over JDBC. A [keyline.persistence.database.Catalogue] reads what a database says
/// about itself and gives it as a schema; queries go to the system's own catalogue.
///
/// SchemaCrawler would read every system alike, but through JDBC's metadata and views of its own for the rest. That
/// loses what the design is about: whether a foreign key is deferrable, which columns SET NULL clears, the expression
/// and the condition of an index, the values of an enum, the base of a domain, a default as it was written. The
/// systems' catalogues say all of it, in a few queries for the whole database rather than several for each table, and
/// the same test holds for every one of them: a script that the system has run is read back as the script says it.
@NullMarked
package keyline.persistence.database;

import org.jspecify.annotations.NullMarked;
