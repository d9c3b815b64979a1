package keyline.app;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import keyline.app.canvas.nav.DiagramTabs;
import keyline.app.canvas.nav.FilterSign;
import keyline.app.canvas.nav.Legend;
import keyline.app.command.CanvasActions;
import keyline.app.command.Commands;
import keyline.app.command.Diagrams;
import keyline.app.frame.CommandMenus;

/// What stands at the edges of the canvas and says which part of the document it shows, and how.
record CanvasCorners(FilterSign filter, DiagramTabs diagrams, Legend legend) {

    static CanvasCorners of(Session session, Region canvas, CanvasActions actions, Commands commands) {
        DiagramTabs tabs = new DiagramTabs(
                session, canvas, new Diagrams(session, actions)::turnTo, commands.get("new-diagram")::run);
        tabs.offer(new CommandMenus(commands).of("rename-diagram", "duplicate-diagram", "-", "delete-diagram"));
        return new CanvasCorners(new FilterSign(session), tabs, new Legend(session));
    }

    /// To be laid over the canvas.
    Stream<Node> nodes() {
        return Stream.of(filter.node(), diagrams.node(), legend.node());
    }
}
