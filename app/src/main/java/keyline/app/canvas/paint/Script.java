package keyline.app.canvas.paint;

import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;

/// How a text is written.
///
/// @param size of the font, in device pixels
record Script(Face face, double size, Color colour) {}
