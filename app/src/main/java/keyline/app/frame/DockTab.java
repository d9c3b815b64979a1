package keyline.app.frame;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import keyline.app.control.Badge;

/// A tab of the dock.
///
/// @param key stable: `data`, `ddl`, `problems`
/// @param badge beside the title: a count
/// @param tools controls at the right end of the tabs while this one is shown
public record DockTab(String key, String title, Node content, ObservableValue<Badge> badge, Optional<Node> tools) {}
