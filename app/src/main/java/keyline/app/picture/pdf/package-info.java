/// Diagrams as PDF: shapes and texts, on one page or over many. Fonts are those of the machine, embedded with the
/// characters that occur.
@NullMarked
package keyline.app.picture.pdf;

import org.jspecify.annotations.NullMarked;
