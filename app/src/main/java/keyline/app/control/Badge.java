package keyline.app.control;

import javafx.scene.control.Label;

/// A count or a word beside a title.
///
/// @param text empty for no badge
public record Badge(String text, Tone tone) {

    /// No badge.
    public static final Badge NONE = new Badge("", Tone.MUTED);

    /// How loud it is.
    public enum Tone {
        MUTED("muted"),
        WARNING("warning"),
        ERROR("error");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /// A label that shows it.
    public Label label() {
        Label label = new Label();
        showIn(label);
        return label;
    }

    /// Shows it in a label that this made.
    public void showIn(Label label) {
        label.setText(text);
        label.getStyleClass().setAll("label", "badge", tone.styleClass);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
