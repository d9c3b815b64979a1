/// The working transaction: row edits that may break foreign keys until they are committed together.
@NullMarked
package keyline.app.data.work;

import org.jspecify.annotations.NullMarked;
