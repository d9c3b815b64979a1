package keyline.app.canvas.menu;

import keyline.app.canvas.gesture.Opening;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.edit.LinkEnd;

/// What menus have done on the canvas that isn't an edit.
public interface MenuHand {

    /// Opens something.
    void open(Opening opening);

    /// Begins a relation that the next click ends.
    void linkFrom(LinkEnd end);

    /// Has another parent picked for a relation by the next click.
    void retarget(TableId child, ConstraintId key);
}
