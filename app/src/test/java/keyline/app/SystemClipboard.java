package keyline.app;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard of the system, which other programs share.
public final class SystemClipboard {

    private SystemClipboard() {}

    /// Puts lines of text into it.
    public static void hold(String... lines) {
        Robot.fx(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, String.join("\n", lines))));
    }

    /// The text in it.
    public static String text() {
        return Robot.fx(() -> Clipboard.getSystemClipboard().getString());
    }
}
