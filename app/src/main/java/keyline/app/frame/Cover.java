package keyline.app.frame;

import javafx.scene.Node;

/// A page that lies over all panels while it is shown.
///
/// @param node in its place, visible or not
/// @param open shows it
public record Cover(Node node, Runnable open) {}
