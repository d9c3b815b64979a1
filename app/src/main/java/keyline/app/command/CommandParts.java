package keyline.app.command;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import keyline.app.Session;
import keyline.app.theme.Appearance;

/// The parts of the window that commands set in motion.
///
/// @param appearance the theme that the user wants
/// @param minimap whether the map of the whole diagram is shown
public record CommandParts(
        Session session,
        CanvasActions canvas,
        ClipboardActions clipboard,
        ArrangeActions arrange,
        FileActions files,
        ImportActions imports,
        PanelActions panels,
        LinkActions links,
        ObjectProperty<Appearance> appearance,
        BooleanProperty minimap) {}
