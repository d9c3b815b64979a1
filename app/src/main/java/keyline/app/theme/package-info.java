/// Colours, sizes and fonts: one set of tokens for the controls (CSS) and the canvas.
@org.jspecify.annotations.NullMarked
package keyline.app.theme;
