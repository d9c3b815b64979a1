package keyline.app.command;

import java.util.List;
import java.util.Locale;

/// The commands of the menu Insert. With the pointer on its way to a place, they take a tool in hand.
final class InsertMenu {

    private InsertMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        CanvasActions canvas = parts.canvas();
        Reasons why = new Reasons(parts.session());
        return List.of(List.of(
                tool(canvas, "Table", Tool.TABLE).on("T"),
                tool(canvas, "Relation", Tool.RELATION).on("R").unless(why::noTables),
                tool(canvas, "Note", Tool.NOTE).on("N"),
                tool(canvas, "Area", Tool.AREA).on("A")));
    }

    private static Command tool(CanvasActions canvas, String label, Tool tool) {
        return Command.of(Group.INSERT, "insert-" + label.toLowerCase(Locale.ROOT), label, () -> canvas.take(tool))
                .chosenWhen(() -> canvas.tool().getValue() == tool);
    }
}
