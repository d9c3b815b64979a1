package keyline.app.canvas.scene;

import keyline.app.canvas.figure.NoteFigure;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;

/// A note where it stands on the diagram.
public record PlacedNote(Note note, NoteFigure figure) {

    /// What it covers.
    public Rectangle bounds() {
        return Rectangle.at(note.at(), note.width(), note.height());
    }
}
