package keyline.app.canvas.gesture;

import keyline.app.command.Tool;

/// The tool that draws a relation by two clicks; this is before the first.
record LinkTool() implements Gesture {

    @Override
    public Gesture on(Pointer pointer, GestureContext context) {
        if (pointer.action() != Pointer.Action.PRESS) {
            return this;
        }
        return LinkEnds.at(pointer.hit())
                .<Gesture>map(end -> Linking.from(end, Linking.Ending.CLICK, pointer.world()))
                .orElse(this);
    }

    @Override
    public Tool tool() {
        return Tool.RELATION;
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
