/// The outline at the left: everything that the document holds, by name.
@org.jspecify.annotations.NullMarked
package keyline.app.outline;
