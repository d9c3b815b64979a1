/// Reading schemas of Drizzle ORM, which are files of TypeScript. Nothing in them is run: they are read as data, in the
/// expressions that schemas consist of, and what is anything else is reported with its line.
@org.jspecify.annotations.NullMarked
package keyline.model.read.drizzle;
