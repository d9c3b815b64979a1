package keyline.app.canvas.popover;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.Label;
import keyline.app.canvas.popover.RelationRows.Effect;
import keyline.app.control.Labels;
import keyline.app.job.Later;

/// Says below an action what the rows selected in the grid would see of it, and what they would have seen before it was
/// changed. FX thread only.
public final class EffectLine {

    private final Label node = Labels.wrapped("", "small", "effect");
    private String outcome = "";
    private String before = "";
    private int asked;

    /// An empty line.
    ///
    /// @param id of its label
    public EffectLine(String id) {
        node.setId(id);
        node.setVisible(false);
        node.setManaged(false);
    }

    /// The line.
    public Label node() {
        return node;
    }

    /// Shows an answer as soon as it is there, unless another has been asked for by then.
    public void show(CompletionStage<Optional<Effect>> answer) {
        int now = ++asked;
        Later.then(answer, effect -> {
            if (now == asked) {
                effect.ifPresent(this::show);
            }
        });
    }

    private void show(Effect effect) {
        if (!effect.outcome().equals(outcome)) {
            before = outcome;
            outcome = effect.outcome();
        }
        String change = before.isEmpty() ? "" : " Without the change it " + before + ".";
        node.setText("%s %s.%s".formatted(effect.subject(), outcome, change));
        node.setVisible(true);
        node.setManaged(true);
    }
}
