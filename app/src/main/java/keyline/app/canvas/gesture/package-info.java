/// What pointer and keys do on the canvas: one record per state of the hand. A state takes an event and gives the next
/// state; what it does to the document goes through the session, what it shows meanwhile is its [Feedback], and Escape
/// just drops it. So the states know no toolkit and are tested without one.
@NullMarked
package keyline.app.canvas.gesture;

import org.jspecify.annotations.NullMarked;
