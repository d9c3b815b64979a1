package keyline.app.data;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import keyline.app.data.row.Entry;

/// What keys do on the page of a row while no field is being edited.
final class RecordKeys {

    private final EditableGrid main;
    private final CellEditing editing;
    private final RecordPage page;

    RecordKeys(EditableGrid main, CellEditing editing, RecordPage page) {
        this.main = main;
        this.editing = editing;
        this.page = page;
    }

    /// Listens to the form, and for Escape to all of the page.
    @SuppressWarnings("ReferenceEquality") // nodes have no other
    void listenIn(Region form, Region whole) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == form && pressed(event)) {
                event.consume();
            }
        });
        form.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String text = event.getCharacter();
            boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
            if (event.getTarget() == form && plain && text.length() == 1 && text.charAt(0) > ' ') {
                event.consume();
                editing.replace(text);
            }
        });
        whole.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                page.close();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        CellActions cell = new CellActions(main.grid());
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> page.step(-1);
            case PAGE_DOWN -> page.step(1);
            case ENTER, F2 -> {
                if (event.isShortcutDown()) {
                    cell.openReferenced();
                } else {
                    editing.edit();
                }
            }
            case RIGHT -> {
                return event.isAltDown() && open(cell);
            }
            case SPACE -> toggle(cell);
            case DELETE, BACK_SPACE -> cell.setNull();
            default -> {
                return !event.isShortcutDown() && !event.isAltDown()
                        && (event.getCode().isLetterKey() || event.getCode().isDigitKey());
            }
        }
        return true;
    }

    private static boolean open(CellActions cell) {
        cell.openReferenced();
        return true;
    }

    private void toggle(CellActions cell) {
        boolean truth = main.board()
                .filter(board -> board.cursorColumn().entry() instanceof Entry.Toggled)
                .isPresent();
        if (truth) {
            cell.toggle();
        } else {
            editing.edit();
        }
    }

    private void move(int step) {
        main.board()
                .ifPresent(board -> page.choose(Math.clamp(
                        board.span().column() + step, 0, board.columns().size() - 1)));
    }
}
