package keyline.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.command.ArrangeActions;
import keyline.app.command.CanvasActions;
import keyline.app.command.ClipboardActions;
import keyline.app.command.FileActions;
import keyline.app.command.ImportActions;
import keyline.app.command.LinkActions;
import keyline.app.connect.Connecting;
import keyline.app.frame.Cover;
import keyline.app.frame.DockTab;
import keyline.app.frame.Sheet;
import keyline.app.inspector.TypeTrial;
import keyline.app.job.Jobs;
import keyline.app.preferences.Choices;
import keyline.model.SampleRows;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// The parts that the window doesn't make itself.
///
/// @param minimap below the outline, where there is one
/// @param notices below the bar
/// @param sheet for pages in the place of the canvas
/// @param comparison for two versions of the design
/// @param tabs that stand before the window's own in the dock
record WindowParts(
        Region canvas,
        Optional<Node> minimap,
        Node notices,
        Sheet sheet,
        Cover comparison,
        Actions actions,
        Rows rows,
        List<DockTab> tabs,
        Choices choices,
        Jobs jobs) {

    /// What does the work that is asked for in the window.
    record Actions(
            CanvasActions canvas,
            ClipboardActions clipboard,
            ArrangeActions arrange,
            LinkActions links,
            FileActions files,
            ImportActions imports,
            Connecting connecting) {}

    /// The sample rows and what can be asked of them.
    ///
    /// @param store what is known of them
    /// @param sample the rows themselves, for scripts with inserts
    /// @param pending shows those behind a rule that isn't enforced
    record Rows(
            ObservableValue<StoreState> store,
            SampleRows sample,
            TypeTrial trial,
            RelationRows relations,
            Consumer<Pending> pending) {}
}
