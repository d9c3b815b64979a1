/// The difference between two documents, as values: what a migration, of the sample rows or of a database, follows.
@org.jspecify.annotations.NullMarked
package keyline.model.change;
