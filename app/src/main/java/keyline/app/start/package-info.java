/// What the window shows while there is nothing to show.
@org.jspecify.annotations.NullMarked
package keyline.app.start;
