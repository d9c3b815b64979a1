/// Diagrams and dictionaries as files: one class a format, for the window and the command line alike.
@NullMarked
package keyline.app.export;

import org.jspecify.annotations.NullMarked;
