/// Controls that several panels use: fields that commit and restore, buttons that say why they can't be pressed.
@org.jspecify.annotations.NullMarked
package keyline.app.control;
