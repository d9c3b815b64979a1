package keyline.app.data.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Proposal;
import keyline.app.job.Later;

/// The field above the cell that someone types into, with a list of proposals where the column has one. Enter, Tab and
/// leaving it commit; Escape gives up.
public final class CellEditor {

    private final EditorPlace place;
    private final TextField field = new TextField();
    private final ProposalList list = new ProposalList(field, new Hand());
    private Optional<Opening> opening = Optional.empty();
    private Optional<String> asked = Optional.empty();
    private Optional<Exit> leaving = Optional.empty();

    /// An editor that stands there.
    public CellEditor(EditorPlace place) {
        this.place = place;
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText("Cell");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(this::propose);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
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

    /// What the list asks for.
    private final class Hand implements ProposalList.Taking {
        @Override
        public void take(Proposal proposal) {
            finish(now -> now.typing().pick(proposal, Exit.DOWN));
        }

        @Override
        public void create() {
            finish(now -> now.typing().create(field.getText()));
        }

        @Override
        public void run(Extra extra) {
            finish(now -> {
                now.typing().cancel();
                extra.action().run();
            });
        }

        @Override
        public void more() {
            opening.ifPresent(now -> {
                String text = wanted(now);
                Later.then(now.typing().more(), found -> {
                    if (isAbout(now, text)) {
                        list.append(found, text);
                        answered(found);
                    }
                });
            });
        }
    }

    /// Opens it above a cell, in place of where it was.
    public void open(Opening wanted) {
        opening = Optional.empty();
        field.setText(wanted.text());
        opening = Optional.of(wanted);
        place.showEditor(wanted.line(), wanted.column(), field);
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

    /// Asks what the text can be completed to. An answer that comes when something else is typed is dropped.
    private void propose() {
        leaving = Optional.empty();
        opening.ifPresent(now -> {
            String text = wanted(now);
            asked = Optional.of(text);
            Later.then(now.typing().offers(text), found -> {
                if (isAbout(now, text)) {
                    show(found, text, now.typing());
                    answered(found);
                }
            });
        });
    }

    private void show(Offers found, String text, Typing typing) {
        if (text.isBlank() || typing.isValue(text)) {
            list.show(found, typing.extras());
        } else {
            list.preselect(found, typing.extras());
        }
    }

    private void answered(Offers found) {
        if (found.rest() != Offers.Rest.SOON) {
            asked = Optional.empty();
            leaving.ifPresent(this::leave);
        }
    }

    /// What is looked for: everything, as long as the text is that of the cell.
    private String wanted(Opening now) {
        boolean untouched = now.start() == Start.SELECTED && field.getText().equals(now.text());
        return untouched ? "" : field.getText();
    }

    private boolean isAbout(Opening now, String text) {
        return opening.equals(Optional.of(now)) && wanted(now).equals(text);
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

    /// Whoever types a name and Enter faster than the store answers means the row of that name all the same.
    private void leave(KeyEvent event, Exit exit) {
        event.consume();
        opening.ifPresent(now -> {
            boolean open = asked.filter(text -> !text.isBlank() && !now.typing().isValue(text))
                    .isPresent();
            leaving = open ? Optional.of(exit) : Optional.empty();
            if (!open) {
                leave(exit);
            }
        });
    }

    private void leave(Exit exit) {
        if (list.isCreationChosen()) {
            finish(now -> now.typing().create(field.getText()));
        } else {
            list.chosen()
                    .ifPresentOrElse(proposal -> finish(now -> now.typing().pick(proposal, exit)), () -> finish(exit));
        }
    }

    private void finish(Exit exit) {
        finish(now -> now.typing().commit(field.getText(), exit));
    }

    private void finish(Consumer<Opening> end) {
        opening.ifPresent(done -> {
            close();
            end.accept(done);
        });
    }

    private void cancel(KeyEvent event) {
        event.consume();
        finish(now -> now.typing().cancel());
    }

    private void close() {
        boolean focused = field.isFocused();
        opening = Optional.empty();
        asked = Optional.empty();
        leaving = Optional.empty();
        list.hide();
        place.hideEditor();
        if (focused) {
            place.takeFocus();
        }
    }
}
