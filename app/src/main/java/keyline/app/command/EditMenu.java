package keyline.app.command;

import java.util.List;
import keyline.app.Session;

/// The commands of the menu Edit.
final class EditMenu {

    private EditMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        Reasons why = new Reasons(parts.session());
        return List.of(
                history(parts.session(), why),
                clipboard(parts.clipboard(), why),
                objects(parts, why),
                links(new Linking(parts.session(), parts.links())),
                List.of(
                        edit("select-all", "Select All", new Selecting(parts.session())::all)
                                .on("Shortcut+A")
                                .unless(why::emptyDiagram),
                        edit("find", "Find Table, Column or Note…", parts.panels()::openFind)
                                .on("Shortcut+F")));
    }

    private static List<Command> history(Session session, Reasons why) {
        return List.of(
                edit("undo", "Undo", session::undo)
                        .on("Shortcut+Z")
                        .named(why::undoLabel)
                        .unless(why::noUndo),
                edit("redo", "Redo", session::redo)
                        .on("Shortcut+Y", "Shortcut+Shift+Z")
                        .named(why::redoLabel)
                        .unless(why::noRedo));
    }

    private static List<Command> clipboard(ClipboardActions clipboard, Reasons why) {
        return List.of(
                edit("cut", "Cut", clipboard::cut).on("Shortcut+X").unless(why::nothingSelected),
                edit("copy", "Copy", clipboard::copy).on("Shortcut+C").unless(why::nothingSelected),
                edit("paste", "Paste", clipboard::paste).on("Shortcut+V"),
                edit("duplicate", "Duplicate", clipboard::duplicate)
                        .on("Shortcut+D")
                        .unless(why::nothingSelected));
    }

    private static List<Command> objects(CommandParts parts, Reasons why) {
        Selecting selecting = new Selecting(parts.session());
        return List.of(
                edit("rename", "Rename", parts.canvas()::renameSelected)
                        .on("F2")
                        .unless(why::nothingSelected),
                edit("delete", "Delete", selecting::delete)
                        .on("Delete", "Backspace")
                        .unless(why::nothingSelected),
                edit("remove-from-diagram", "Remove from This Diagram", selecting::removeFromDiagram)
                        .on("Shortcut+Delete")
                        .unless(why::noNodeSelected));
    }

    private static List<Command> links(Linking linking) {
        return List.of(
                edit("link-to-table", "Link to Another Table…", linking::link)
                        .on("Shortcut+L")
                        .unless(linking::noTable),
                edit("extract-columns", "Extract Columns into a Table…", linking::extract)
                        .unless(linking::noColumns));
    }

    private static Command edit(String key, String label, Runnable action) {
        return Command.of(Group.EDIT, key, label, action);
    }
}
