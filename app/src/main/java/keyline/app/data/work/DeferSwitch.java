package keyline.app.data.work;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import keyline.app.RowSource;
import keyline.persistence.store.StoreState;
import keyline.persistence.store.WorkingTransaction;

/// The switch at the right end of the tabs: on, it opens a working transaction; off, it commits it. FX thread only.
public final class DeferSwitch {

    private final ToggleButton button = new ToggleButton("Defer foreign keys");

    /// A switch for `rows`.
    ///
    /// @param commit commits, or says what stands in the way
    public DeferSwitch(RowSource rows, Runnable commit) {
        button.setId("defer");
        button.setTooltip(new Tooltip(
                "Rows may break foreign keys until you commit.\nAll that you do until then is one step."));
        button.setOnAction(_ -> {
            if (isOpen(rows.state().get())) {
                commit.run();
            } else {
                var _ = rows.defer();
            }
            button.setSelected(isOpen(rows.state().get())); // it follows the store, not the hand
        });
        rows.state().subscribe(state -> button.setSelected(isOpen(state)));
    }

    private static boolean isOpen(StoreState state) {
        Optional<WorkingTransaction> working = state.working();
        return working.isPresent();
    }

    /// The control.
    public Node node() {
        return button;
    }
}
