/// Words and sentences that several panels say, as functions of values.
@org.jspecify.annotations.NullMarked
package keyline.app.text;
