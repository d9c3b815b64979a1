/// Reading tables of text: CSV, and what is like it but for its separator. Such a file says nothing of types, keys and
/// nullability, so they are suggested from what stands in it, and the report says that they are suggestions.
@org.jspecify.annotations.NullMarked
package keyline.model.read.csv;
