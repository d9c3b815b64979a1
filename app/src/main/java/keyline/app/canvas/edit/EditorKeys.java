package keyline.app.canvas.edit;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys mean in an editor on the canvas. Those that only write are the field's own.
final class EditorKeys implements EventHandler<KeyEvent> {

    private final EditorBox box;

    EditorKeys(EditorBox box) {
        this.box = box;
    }

    @Override
    public void handle(KeyEvent event) {
        if (box.isMultiline() ? handlesInNote(event) : handlesInLine(event)) {
            event.consume();
        }
    }

    /// In a note Enter makes a new line; with Ctrl it ends the note.
    private boolean handlesInNote(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> leave(Leaving.ESCAPE);
            case ENTER -> event.isShortcutDown() && leave(Leaving.ENTER);
            default -> false;
        };
    }

    private boolean handlesInLine(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> escape();
            case ENTER -> takeChoice() || leave(Leaving.ENTER);
            case TAB -> event.isShiftDown() ? back() : takeChoice() || forth();
            case UP, DOWN -> vertical(event);
            default -> false;
        };
    }

    private boolean escape() {
        if (box.choices().chosen().isPresent()) {
            box.offer(ColumnCompletion.NONE);
            return true;
        }
        return leave(Leaving.ESCAPE);
    }

    private boolean vertical(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown()) {
            return leave(up ? Leaving.MOVE_UP : Leaving.MOVE_DOWN);
        }
        if (box.choices().isOffering()) {
            box.choices().step(up ? -1 : 1);
            return true;
        }
        return leave(up ? Leaving.UP : Leaving.DOWN);
    }

    private boolean takeChoice() {
        var choice = box.choices().chosen();
        choice.ifPresent(box::take);
        return choice.isPresent();
    }

    private boolean forth() {
        LineSegments line = LineSegments.of(box.text());
        var next = line.after(box.caret());
        if (next.isPresent()) {
            box.select(next.get());
            return true;
        }
        if (box.completes() && line.isOpen() && !box.text().endsWith(" ")) {
            box.append();
            return true;
        }
        return leave(Leaving.FORTH);
    }

    private boolean back() {
        var previous = LineSegments.of(box.text()).before(box.caret());
        previous.ifPresent(box::select);
        return previous.isPresent() || leave(Leaving.BACK);
    }

    private boolean leave(Leaving how) {
        box.leave(how);
        return true;
    }
}
