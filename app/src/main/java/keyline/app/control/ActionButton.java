package keyline.app.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A button that can be obstructed with a reason, which its tooltip says. A disabled button of JavaFX has no tooltip, so an
/// obstructed one only looks disabled and does nothing.
public final class ActionButton extends Button {

    private static final PseudoClass OBSTRUCTED = PseudoClass.getPseudoClass("obstructed");

    private final Tooltip tooltip = new Tooltip();
    private Optional<String> obstacle = Optional.empty();
    private String hint = "";

    /// A button that runs `action`.
    public ActionButton(String text, Runnable action) {
        super(text);
        setMnemonicParsing(false); // names have underscores
        tooltip.setShowDelay(Duration.millis(400));
        setOnAction(_ -> {
            if (obstacle.isEmpty()) {
                action.run();
            }
        });
    }

    /// A button in the look of these style classes.
    public static ActionButton styled(String text, Runnable action, String... styleClasses) {
        ActionButton button = new ActionButton(text, action);
        button.getStyleClass().addAll(styleClasses);
        return button;
    }

    /// A button that opens a menu below itself.
    public static ActionButton opening(ContextMenu menu) {
        ActionButton button = new ActionButton("", () -> {});
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    /// What the tooltip says while nothing stands in the way; empty for no tooltip.
    public ActionButton hinted(String text) {
        hint = text;
        showTooltip();
        return this;
    }

    /// Makes the button do nothing and say why, or work again.
    public void obstruct(Optional<String> reason) {
        obstacle = reason;
        pseudoClassStateChanged(OBSTRUCTED, reason.isPresent());
        setAccessibleHelp(reason.orElse(hint));
        showTooltip();
    }

    /// Why the button does nothing at the moment.
    public Optional<String> obstacle() {
        return obstacle;
    }

    private void showTooltip() {
        tooltip.setText(obstacle.map(reason -> hint.isEmpty() ? reason : hint + "\n" + reason).orElse(hint));
        setTooltip(tooltip.getText().isEmpty() ? null : tooltip);
    }
}
