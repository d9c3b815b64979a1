/// Edits, one record per edit, and the history that they make.
@org.jspecify.annotations.NullMarked
package keyline.model.edit;
