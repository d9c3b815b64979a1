/// A document as JSON, object by object: what both kinds of project file and the working store keep.
///
/// Read and written by streaming, without data binding: the start of the program doesn't pay for reflection, every
/// field of the format stands in the code by name, and a wrong one is reported with its place.
@NullMarked
package keyline.persistence.json;

import org.jspecify.annotations.NullMarked;
