/// Looking for a text among all rows of a grid.
@org.jspecify.annotations.NullMarked
package keyline.app.data.find;
