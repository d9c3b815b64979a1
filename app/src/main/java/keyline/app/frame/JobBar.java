package keyline.app.frame;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import keyline.app.control.ActionButton;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The job under way, with its progress and a cancel, at the right of the status bar. Short jobs don't appear at all,
/// so that nothing flickers while one types.
final class JobBar {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Jobs jobs;
    private final Label title = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox node = new HBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    JobBar(Jobs jobs) {
        this.jobs = jobs;
        ActionButton cancel = ActionButton.styled("", this::cancel, "quiet", "icon", "small");
        cancel.setGraphic(new FontIcon(Feather.X));
        cancel.hinted("Cancel").setId("cancel-job");
        node.getStyleClass().add("job-bar");
        node.getChildren().addAll(title, progress, cancel);
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
        patience.setOnFinished(_ -> show());
        jobs.running().addListener((ListChangeListener<Job>) _ -> changed());
    }

    HBox node() {
        return node;
    }

    private void changed() {
        if (jobs.running().isEmpty()) {
            patience.stop();
            node.setVisible(false);
        } else if (node.isVisible()) {
            show();
        } else {
            patience.playFromStart();
        }
    }

    private void show() {
        Job job = jobs.running().getFirst();
        progress.progressProperty().bind(job.progress());
        title.textProperty().bind(job.activity().map(what -> what.isEmpty() ? job.title() : job.title() + ": " + what));
        node.setVisible(true);
    }

    private void cancel() {
        if (!jobs.running().isEmpty()) {
            jobs.running().getFirst().cancel();
        }
    }
}
