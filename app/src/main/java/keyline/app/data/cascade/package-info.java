/// What an edit of rows would do to other tables, shown before it is done.
@NullMarked
package keyline.app.data.cascade;

import org.jspecify.annotations.NullMarked;
