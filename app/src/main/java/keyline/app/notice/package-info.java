/// What the program has to say or to ask, in a strip of the window rather than in a dialog over it.
@NullMarked
package keyline.app.notice;

import org.jspecify.annotations.NullMarked;
