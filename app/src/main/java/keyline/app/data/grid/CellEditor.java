package keyline.app.data.grid;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import keyline.app.data.row.Proposal;
import keyline.app.job.Later;

/// The field above the cell that someone types into, with a list of proposals where the column has one. Enter, Tab and
/// leaving it commit; Escape gives up.
public final class CellEditor {

    private final GridView view;
    private final TextField field = new TextField();
    private final ProposalList list = new ProposalList(field, this::take);
    private Optional<Opening> opening = Optional.empty();

    /// An editor in a grid.
    public CellEditor(GridView view) {
        this.view = view;
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText("Cell");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(this::propose);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && opening.isPresent()) {
                finish(Exit.AWAY);
            }
        });
    }

    /// How it is left.
    public enum Exit {
        /// With Enter.
        DOWN,
        /// With Tab.
        RIGHT,
        /// With Shift+Tab.
        LEFT,
        /// With Ctrl+Enter.
        ROW,
        /// By going elsewhere.
        AWAY
    }

    /// How it is opened.
    ///
    /// @param text that stands in it, all of it selected if `start` says so
    public record Opening(long line, int column, String text, Start start, Typing typing) {}

    /// What the first key does.
    public enum Start {
        /// It replaces the text.
        SELECTED,
        /// It goes on behind the text.
        BEHIND
    }

    /// What becomes of what is typed.
    public interface Typing {

        /// Takes the text.
        void commit(String text, Exit exit);

        /// Takes note that it was given up.
        void cancel();

        /// What the text can be completed to, the best first.
        CompletableFuture<List<Proposal>> proposals(String text);

        /// Whether the text is of use without being completed.
        boolean isValue(String text);
    }

    /// Opens it above a cell, in place of where it was.
    public void open(Opening wanted) {
        view.reveal(wanted.line(), wanted.column());
        opening = Optional.empty();
        field.setText(wanted.text());
        opening = Optional.of(wanted);
        view.showEditor(wanted.line(), wanted.column(), field);
        field.applyCss(); // its skin selects all text when it is made and when it gets the focus
        field.requestFocus();
        if (wanted.start() == Start.SELECTED) {
            field.selectAll();
        } else {
            field.end();
        }
        propose();
    }

    /// Whether someone is typing.
    public boolean isOpen() {
        return opening.isPresent();
    }

    private void propose() {
        opening.ifPresent(now -> {
            String text = now.start() == Start.SELECTED && field.getText().equals(now.text()) ? "" : field.getText();
            Later.then(now.typing().proposals(text), found -> {
                if (opening.equals(Optional.of(now)) && field.isFocused()) {
                    list.show(found, !text.isBlank() && !now.typing().isValue(text));
                }
            });
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> leave(event, event.isShortcutDown() ? Exit.ROW : Exit.DOWN);
            case TAB -> leave(event, event.isShiftDown() ? Exit.LEFT : Exit.RIGHT);
            case ESCAPE -> cancel(event);
            case DOWN, UP -> {
                if (list.isShowing()) {
                    list.choose(event.getCode() == KeyCode.DOWN ? 1 : -1);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void leave(KeyEvent event, Exit exit) {
        event.consume();
        list.chosen().ifPresent(proposal -> field.setText(proposal.text()));
        finish(exit);
    }

    private void take(Proposal proposal) {
        field.setText(proposal.text());
        finish(Exit.DOWN);
    }

    private void finish(Exit exit) {
        opening.ifPresent(done -> {
            close();
            done.typing().commit(field.getText(), exit);
        });
    }

    private void cancel(KeyEvent event) {
        event.consume();
        opening.ifPresent(done -> {
            close();
            done.typing().cancel();
        });
    }

    private void close() {
        boolean focused = field.isFocused();
        opening = Optional.empty();
        list.hide();
        view.hideEditor();
        if (focused) {
            view.body().requestFocus();
        }
    }
}
