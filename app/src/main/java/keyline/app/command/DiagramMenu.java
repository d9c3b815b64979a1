package keyline.app.command;

import java.util.List;

/// The commands of the menu Diagram.
final class DiagramMenu {

    private DiagramMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        Diagrams diagrams = new Diagrams(parts.session(), parts.canvas());
        PanelActions panels = parts.panels();
        return List.of(
                List.of(
                        diagram("new-diagram", "New Diagram", () -> {
                            diagrams.create();
                            panels.renameDiagram();
                        }),
                        diagram("new-diagram-of-selected", "New Diagram of These Tables", () -> {
                                    diagrams.createOfSelected();
                                    panels.renameDiagram();
                                })
                                .unless(diagrams::noneSelected),
                        diagram("rename-diagram", "Rename This Diagram", panels::renameDiagram),
                        diagram("duplicate-diagram", "Duplicate This Diagram", diagrams::duplicate),
                        diagram("delete-diagram", "Delete This Diagram", diagrams::delete)
                                .unless(diagrams::onlyOne)),
                List.of(
                        diagram("show-on-diagram", "Show on This Diagram", diagrams::showSelected)
                                .unless(diagrams::noneMissing),
                        diagram("show-related", "Show Related Tables Here", diagrams::showRelated)
                                .unless(diagrams::noneSelected)),
                List.of(
                        diagram("next-diagram", "Next Diagram", () -> diagrams.step(1))
                                .on("Shortcut+Page Down")
                                .unless(diagrams::onlyOne),
                        diagram("previous-diagram", "Previous Diagram", () -> diagrams.step(-1))
                                .on("Shortcut+Page Up")
                                .unless(diagrams::onlyOne)));
    }

    private static Command diagram(String key, String label, Runnable action) {
        return Command.of(Group.DIAGRAM, key, label, action);
    }
}
