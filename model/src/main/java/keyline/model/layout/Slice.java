package keyline.model.layout;

import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;

/// A rectangle that is cut into two again and again, until each piece holds one thing. Nothing can overlap in it,
/// whatever the sizes of the things come to be.
sealed interface Slice {

    /// A piece for one thing.
    record Leaf(int number) implements Slice {}

    /// Two slices side by side.
    record Row(Slice left, Slice right) implements Slice {}

    /// One slice above another.
    record Stack(Slice upper, Slice lower) implements Slice {}

    /// How large it is with things of these sizes.
    default Size size(Size[] things) {
        return switch (this) {
            case Leaf leaf -> things[leaf.number];
            case Row row -> {
                Size left = row.left.size(things);
                Size right = row.right.size(things);
                yield new Size(left.width() + right.width(), Math.max(left.height(), right.height()));
            }
            case Stack stack -> {
                Size upper = stack.upper.size(things);
                Size lower = stack.lower.size(things);
                yield new Size(Math.max(upper.width(), lower.width()), upper.height() + lower.height());
            }
        };
    }

    /// Gives every thing its part of `frame`, which is at least as large as [#size(Size[])] says.
    default void place(Rectangle frame, Size[] things, Rectangle[] frames) {
        switch (this) {
            case Leaf leaf -> frames[leaf.number] = frame;
            case Row row -> {
                double left = row.left.size(things).width();
                double share = left / (left + row.right.size(things).width());
                row.left.place(left(frame, share), things, frames);
                row.right.place(right(frame, share), things, frames);
            }
            case Stack stack -> {
                double upper = stack.upper.size(things).height();
                double share = upper / (upper + stack.lower.size(things).height());
                stack.upper.place(upper(frame, share), things, frames);
                stack.lower.place(lower(frame, share), things, frames);
            }
        }
    }

    /// The left part of a frame.
    static Rectangle left(Rectangle frame, double share) {
        return new Rectangle(frame.x(), frame.y(), frame.width() * share, frame.height());
    }

    /// What [#left(Rectangle, double)] leaves.
    static Rectangle right(Rectangle frame, double share) {
        double width = frame.width() * share;
        return new Rectangle(frame.x() + width, frame.y(), frame.width() - width, frame.height());
    }

    /// The upper part of a frame.
    static Rectangle upper(Rectangle frame, double share) {
        return new Rectangle(frame.x(), frame.y(), frame.width(), frame.height() * share);
    }

    /// What [#upper(Rectangle, double)] leaves.
    static Rectangle lower(Rectangle frame, double share) {
        double height = frame.height() * share;
        return new Rectangle(frame.x(), frame.y() + height, frame.width(), frame.height() - height);
    }
}
