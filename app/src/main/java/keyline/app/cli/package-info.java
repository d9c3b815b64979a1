/// The command line: one file per command. Nothing of it loads the toolkit, but for pictures.
@NullMarked
package keyline.app.cli;

import org.jspecify.annotations.NullMarked;
