package keyline.app.command;

import java.nio.file.Path;
import java.util.List;

/// The commands of the menu File.
final class FileMenu {

    private FileMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        FileActions files = parts.files();
        PanelActions panels = parts.panels();
        return List.of(
                List.of(
                        file("new", "New", files::create).on("Shortcut+N"),
                        file("open", "Open…", files::open).on("Shortcut+O"),
                        file("example", "Open the Shop Example", files::openExample)),
                List.of(
                        file("save", "Save", files::save).on("Shortcut+S"),
                        file("save-as", "Save As…", files::saveAs).on("Shortcut+Shift+S")),
                List.of(
                        file("import", "Import…", parts.imports()::importFile)
                                .on("Shortcut+I")
                                .alsoFoundBy("sql script dbml drizzle mermaid csv sqlite"),
                        file("import-database", "Import from a Database…", panels::showConnect)
                                .alsoFoundBy("connect live jdbc"),
                        file("compare", "Compare…", panels::showCompare)
                                .on("Shortcut+Shift+C")
                                .alsoFoundBy("migration diff rehearsal deploy"),
                        file("export-ddl", "Export DDL", () -> panels.showTab("ddl"))
                                .on("Shortcut+E")
                                .alsoFoundBy("sql script d1 drizzle dbml mermaid plantuml markdown"),
                        file("export", "Export Picture or Document…", panels::showExport)
                                .on("Shortcut+Shift+E")
                                .alsoFoundBy("png svg pdf html data dictionary"),
                        file("print", "Print…", panels::showPrint).on("Shortcut+P")),
                List.of(file("preferences", "Preferences", panels::showPreferences)
                        .on("Shortcut+Comma")),
                List.of(file("close", "Close", files::close).on("Shortcut+W", "Shortcut+Q")));
    }

    /// One command for each project opened last.
    static List<Command> recent(FileActions files) {
        return files.recent().stream().map(file -> recent(file, files)).toList();
    }

    private static Command recent(Path file, FileActions files) {
        return file("open-recent", "Open " + file.getFileName(), () -> files.open(file));
    }

    private static Command file(String key, String label, Runnable action) {
        return Command.of(Group.FILE, key, label, action);
    }
}
