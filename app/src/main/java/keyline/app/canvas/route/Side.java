package keyline.app.canvas.route;

import keyline.model.diagram.Rectangle;

/// The side of a table at which a line leaves it.
public enum Side {
    LEFT(-1),
    RIGHT(1);

    private final int direction;

    Side(int direction) {
        this.direction = direction;
    }

    /// The way that a line leaves on this side: -1 or 1 along the x axis.
    public int direction() {
        return direction;
    }

    /// The x of this side of `box`.
    public double of(Rectangle box) {
        return this == LEFT ? box.x() : box.right();
    }

    /// The other one.
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
