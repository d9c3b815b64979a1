/// Reading designs that other programs wrote. Nothing is dropped in silence: a report says what was left out, and why.
@org.jspecify.annotations.NullMarked
package keyline.model.read;
