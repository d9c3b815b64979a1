package keyline.app.canvas.scene;

import keyline.model.diagram.Point;

/// A line that shows with what a moved table is aligned, in world coordinates.
public record Guide(Point from, Point to) {}
