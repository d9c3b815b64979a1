package keyline.app.canvas.popover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.Deferral;

/// The choice of when a foreign key is checked, wherever a relation is edited.
public final class DeferralChoice {

    private static final List<Option<Deferral>> MOMENTS = List.of(
            Option.of(Deferral.NOT_DEFERRABLE, "At once"),
            Option.of(Deferral.INITIALLY_IMMEDIATE, "At once, can be deferred"),
            Option.of(Deferral.INITIALLY_DEFERRED, "At commit"));

    private final Choice<Deferral> choice;
    private final Node node;

    /// A choice that hands over what is chosen.
    public DeferralChoice(Consumer<Deferral> chosen) {
        choice = new Choice<>("Checked", chosen);
        node = Labels.field("Checked", choice.node());
    }

    /// The field with its name.
    public Node node() {
        return node;
    }

    /// Shows what is chosen at present.
    public void show(Deferral deferral) {
        choice.show(MOMENTS, Optional.of(deferral));
    }
}
