package keyline.app.command;

import java.util.Optional;

/// Showing what the colours of the diagram stand for.
public interface LegendActions {

    /// Shows it, or hides it.
    void toggle();

    /// Whether it is shown.
    boolean isShown();

    /// Why there is nothing to show; empty when there is.
    Optional<String> obstacle();
}
