package keyline.app.canvas.gesture;

import keyline.app.Session;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Rectangle;

/// What gestures act upon. FX thread only.
public interface GestureContext {

    /// The holder of document and selection.
    Session session();

    /// What stands where on the diagram.
    Scenery scenery();

    /// What the canvas shows of it.
    Viewport viewport();

    /// The part of the diagram that the canvas shows, in world coordinates.
    Rectangle visible();

    /// Lets the canvas show another part.
    void show(Viewport viewport);

    /// Whether what is moved snaps to the grid and to other nodes.
    boolean snaps();

    /// Opens something: an editor, the popover, a menu.
    void open(Opening opening);
}
