/// Reading SQL scripts of other databases. A script is taken apart into statements here, which takes knowing its quotes
/// and separators only; JSqlParser reads the clauses of each, and what came of that becomes the design.
@org.jspecify.annotations.NullMarked
package keyline.model.read.sql;
