/// Database systems as targets, and the scripts that make a design there.
@org.jspecify.annotations.NullMarked
package keyline.model.dialect;
