/// The inspector at the right: everything about what is selected, to be changed in place. Each change is one edit.
@org.jspecify.annotations.NullMarked
package keyline.app.inspector;
