/// What stands behind the cells of foreign keys: the words for parent rows, the search for one, and the making of a new one.
@org.jspecify.annotations.NullMarked
package keyline.app.data.link;
