package keyline.app.command;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import keyline.app.Session;
import keyline.app.command.PanelActions.Side;
import keyline.app.theme.Appearance;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Notation;
import keyline.model.edit.SetDetail;
import keyline.model.edit.SetNotation;

/// The commands of the menu View.
final class ViewMenu {

    private ViewMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        return List.of(
                List.of(view("palette", "Command Palette…", parts.panels()::openPalette)
                        .on("Shortcut+K")),
                zoom(parts),
                details(parts.session()),
                notations(parts.session()),
                panels(parts.panels(), parts.minimap()),
                themes(parts.appearance()));
    }

    private static List<Command> zoom(CommandParts parts) {
        CanvasActions canvas = parts.canvas();
        Reasons why = new Reasons(parts.session());
        return List.of(
                view("fit", "Zoom to Fit", canvas::fit)
                        .on("Shortcut+0", "Shortcut+Numpad 0")
                        .unless(why::emptyDiagram),
                view("actual-size", "Zoom to 100 %", canvas::actualSize).on("Shortcut+1", "Shortcut+Numpad 1"),
                view("zoom-in", "Zoom In", canvas::zoomIn).on("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
                view("zoom-out", "Zoom Out", canvas::zoomOut).on("Shortcut+Minus", "Shortcut+Subtract"),
                view("hand", "Hand", () -> canvas.take(Tool.HAND)).on("H"));
    }

    private static List<Command> details(Session session) {
        return List.of(
                detail(session, "Show All Columns", Detail.ALL).on("Shift+2"),
                detail(session, "Show Names Only", Detail.NAMES).on("Shift+3"),
                detail(session, "Show Keys Only", Detail.KEYS).on("Shift+4"));
    }

    private static List<Command> notations(Session session) {
        return List.of(
                notation(session, "Crow's Foot Notation", Notation.CROWS_FOOT),
                notation(session, "IDEF1X Notation", Notation.IDEF1X),
                notation(session, "UML Notation", Notation.UML),
                notation(session, "1:N Notation", Notation.NUMBERS));
    }

    private static Command detail(Session session, String label, Detail detail) {
        return view(
                        "detail-" + word(detail),
                        label,
                        () -> session.perform(new SetDetail(session.diagram().id(), detail)))
                .chosenWhen(() -> session.diagram().detail() == detail);
    }

    private static Command notation(Session session, String label, Notation notation) {
        return view(
                        "notation-" + word(notation),
                        label,
                        () -> session.perform(new SetNotation(session.diagram().id(), notation)))
                .chosenWhen(() -> session.diagram().notation() == notation);
    }

    private static List<Command> panels(PanelActions panels, BooleanProperty minimap) {
        return List.of(
                side(panels, "Outline", Side.OUTLINE).on("Shortcut+B"),
                side(panels, "Inspector", Side.INSPECTOR).on("Shortcut+Alt+B"),
                side(panels, "Dock", Side.DOCK).on("Shortcut+J"),
                view("minimap", "Minimap", () -> minimap.set(!minimap.get()))
                        .on("Shortcut+M")
                        .chosenWhen(minimap::get),
                view("legend", "Legend", () -> panels.legend().toggle())
                        .chosenWhen(() -> panels.legend().isShown())
                        .unless(() -> panels.legend().obstacle()),
                view("show-data", "Data", () -> panels.showTab("data")).on("Alt+1"),
                view("show-ddl", "DDL", () -> panels.showTab("ddl")).on("Alt+2"),
                view("show-problems", "Problems", () -> panels.showTab("problems"))
                        .on("Alt+3"));
    }

    private static Command side(PanelActions panels, String label, Side side) {
        return view("panel-" + word(side), label, () -> panels.toggle(side)).chosenWhen(() -> panels.shows(side));
    }

    private static List<Command> themes(ObjectProperty<Appearance> wanted) {
        return List.of(
                theme(wanted, "Theme of the System", Appearance.SYSTEM),
                theme(wanted, "Light Theme", Appearance.LIGHT),
                theme(wanted, "Dark Theme", Appearance.DARK));
    }

    private static Command theme(ObjectProperty<Appearance> wanted, String label, Appearance appearance) {
        return view("theme-" + word(appearance), label, () -> wanted.set(appearance))
                .chosenWhen(() -> wanted.get() == appearance);
    }

    private static Command view(String key, String label, Runnable action) {
        return Command.of(Group.VIEW, key, label, action);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
