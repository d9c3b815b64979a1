/// The problems of the document as the window follows them, and the panel that lists them.
@org.jspecify.annotations.NullMarked
package keyline.app.problems;
