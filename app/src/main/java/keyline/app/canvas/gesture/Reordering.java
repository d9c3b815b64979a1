package keyline.app.canvas.gesture;

import java.util.List;
import keyline.app.Selection.OfColumn;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.MoveColumn;

/// A column is dragged to another place in its table. Dragged out of the table, the table itself goes along: most
/// people take hold of a table anywhere.
record Reordering(Pointer start, OfColumn column, Point at) implements Gesture {

    private static final double MARGIN = 24;

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        return switch (pointer.action()) {
            case DRAG -> dragged(pointer, context);
            case RELEASE -> released(context);
            case PRESS, MOVE -> this;
        };
    }

    private Gesture dragged(Pointer pointer, GestureContext context) {
        boolean within = context.scenery()
                .bounds(column.table())
                .filter(table -> table.grown(MARGIN).contains(pointer.world()))
                .isPresent();
        return within
                ? new Reordering(start, column, pointer.world())
                : Moving.with(column.table(), start, context).on(pointer, context);
    }

    private Gesture released(GestureContext context) {
        context.session().perform(new MoveColumn(column.table(), column.column(), position(context.scenery())));
        return new Idle();
    }

    /// How many other columns stand above the pointer.
    private int position(Scenery scenery) {
        return (int)
                others(scenery).stream().filter(row -> row.centreY() < at.y()).count();
    }

    private List<Rectangle> others(Scenery scenery) {
        return scenery.rows(column.table()).stream()
                .filter(row -> !row.column().equals(column.column()))
                .map(Scenery.Row::place)
                .toList();
    }

    @Override
    public Feedback feedback() {
        return new Feedback.DropLine(column.table(), column.column(), at);
    }

    @Override
    public Shape shape() {
        return Shape.MOVE;
    }
}
