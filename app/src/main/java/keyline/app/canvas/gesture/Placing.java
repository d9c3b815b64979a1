package keyline.app.canvas.gesture;

import keyline.app.command.Tool;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// The tool that makes a table or a note where one clicks.
///
/// @param kind what it makes
/// @param at where the pointer is, on the grid
record Placing(Kind kind, Point at) implements Gesture {

    /// What can be placed by a click.
    public enum Kind {
        TABLE(Tool.TABLE, 160, 54),
        NOTE(Tool.NOTE, 200, 96);

        private final Tool tool;
        private final double width;
        private final double height;

        Kind(Tool tool, double width, double height) {
            this.tool = tool;
            this.width = width;
            this.height = height;
        }
    }

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        Point place = Snap.toGrid(pointer.world());
        return switch (pointer.action()) {
            case MOVE, DRAG -> new Placing(kind, place);
            case PRESS -> placed(place, context);
            case RELEASE -> this;
        };
    }

    private Gesture placed(Point place, GestureContext context) {
        context.open(at(place));
        return new Idle();
    }

    /// What is opened when it is placed there.
    Opening at(Point place) {
        return switch (kind) {
            case TABLE -> new Opening.NewTable(place);
            case NOTE -> new Opening.NewNote(place);
        };
    }

    @Override
    public Feedback feedback() {
        return new Feedback.Ghost(Rectangle.at(at, kind.width, kind.height));
    }

    @Override
    public Tool tool() {
        return kind.tool;
    }

    @Override
    public Shape shape() {
        return Shape.CROSSHAIR;
    }

    @Override
    public boolean isAtRest() {
        return true;
    }
}
