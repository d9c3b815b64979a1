package keyline.app.canvas.edit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// The editor that stands on the diagram: a field as large as what it covers, and below it what can be chosen and what
/// is wrong. Pointer events in it don't reach the canvas.
final class EditorBox extends Region {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double GAP = 4;
    private static final double CARET = 28;

    private final TextInputControl field;
    private final ChoiceList choices = new ChoiceList(this::take);
    private final Label message = new Label();
    private final VBox below = new VBox(GAP, choices, message);
    private final Listener listener;
    private ColumnCompletion completion = ColumnCompletion.NONE;

    EditorBox(Editing.Look look, String text, Listener listener) {
        this.listener = listener;
        field = look == Editing.Look.NOTE ? note() : new TextField();
        field.setText(text);
        field.getStyleClass().addAll("in-place", look.styleClass());
        message.getStyleClass().add("in-place-message");
        message.setWrapText(true);
        below.setPickOnBounds(false);
        below.setFillWidth(false);
        getChildren().addAll(below, field);
        say("", Tone.REMARK);
        field.textProperty().subscribe((_, after) -> listener.typed(after));
        field.caretPositionProperty().subscribe((_, _) -> listener.moved());
        field.addEventFilter(KeyEvent.KEY_PRESSED, new EditorKeys(this));
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                listener.left(Leaving.AWAY);
            }
        });
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    private static TextArea note() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        return area;
    }

    /// Told of what is typed, of every move of the caret, and of how the editor is left.
    interface Listener {
        void typed(String text);

        void moved();

        void left(Leaving how);
    }

    /// What a message is.
    enum Tone {
        REMARK,
        REFUSAL
    }

    String text() {
        return field.getText();
    }

    int caret() {
        return field.getCaretPosition();
    }

    /// Whether the line is one of a column, with a type behind the name.
    boolean completes() {
        return field.getStyleClass().contains(Editing.Look.COLUMN.styleClass());
    }

    /// Whether several lines can be typed.
    boolean isMultiline() {
        return field instanceof TextArea;
    }

    /// How wide the field must be to show all that is typed in a line.
    double wantedWidth() {
        if (isMultiline()) {
            return 0;
        }
        Text line = new Text(text());
        line.setFont(field.getFont());
        return line.getLayoutBounds().getWidth()
                + field.getPadding().getLeft()
                + field.getPadding().getRight()
                + CARET;
    }

    /// Takes the keyboard; what there is to read is selected, so that typing replaces it.
    void begin() {
        applyCss(); // a field that is dressed only later would then select all by itself
        field.requestFocus();
        LineSegments.of(text()).segments().stream()
                .findFirst()
                .filter(_ -> completes())
                .ifPresentOrElse(this::select, field::selectAll);
    }

    /// Takes the keyboard back.
    void goOn() {
        field.requestFocus();
        field.deselect();
    }

    void select(LineSegments.Segment segment) {
        field.selectRange(segment.from(), segment.to());
    }

    /// Goes to the end of the line and begins another word.
    void append() {
        field.end();
        field.appendText(" ");
    }

    /// Shows what could be typed next.
    void offer(ColumnCompletion offered) {
        completion = selectedSomething() ? ColumnCompletion.NONE : offered;
        choices.show(completion);
        requestLayout();
    }

    private boolean selectedSomething() {
        return field.getSelection().getLength() > 0;
    }

    ChoiceList choices() {
        return choices;
    }

    /// Puts a choice in place of what was typed for it.
    void take(String choice) {
        int caret = completion.from() + choice.length();
        field.setText(completion.completed(text(), choice));
        field.positionCaret(caret);
        offer(ColumnCompletion.NONE);
    }

    /// Says something below the field; an empty text says nothing.
    void say(String text, Tone tone) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
        message.pseudoClassStateChanged(INVALID, tone == Tone.REFUSAL);
        field.pseudoClassStateChanged(INVALID, tone == Tone.REFUSAL && !text.isEmpty());
        requestLayout();
    }

    void leave(Leaving how) {
        listener.left(how);
    }

    /// The lists stand below the field, or above it where the canvas ends.
    @Override
    protected void layoutChildren() {
        field.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = Math.max(getWidth(), 280);
        double height = below.prefHeight(width);
        below.resizeRelocate(0, fitsBelow(height) ? getHeight() + GAP : -height - GAP, width, height);
    }

    private boolean fitsBelow(double height) {
        if (getParent() == null) {
            return true;
        }
        double bottom = localToParent(0, getHeight() + GAP + height).getY();
        double top = localToParent(0, -GAP - height).getY();
        return top < 0 || bottom <= getParent().getLayoutBounds().getHeight();
    }
}
