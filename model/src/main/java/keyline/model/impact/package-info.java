/// What an edit does to the rest of a design, found out before it is made: what goes with it, what is left without the
/// key that it refers to, and the edits that would do without.
@org.jspecify.annotations.NullMarked
package keyline.model.impact;
