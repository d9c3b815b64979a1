/// The script of the document, live: for any target, highlighted, to copy and to save.
@org.jspecify.annotations.NullMarked
package keyline.app.ddl;
