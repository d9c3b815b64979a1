/// What the program takes how long for, and how well it does it: one file per benchmark, each on schemas that it makes
/// itself, so that the figures can be taken on any machine.
@NullMarked
package keyline.app.bench;

import org.jspecify.annotations.NullMarked;
