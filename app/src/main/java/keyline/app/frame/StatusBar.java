package keyline.app.frame;

import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.command.FileState;
import keyline.app.job.Jobs;
import keyline.persistence.store.StoreState;

/// The line at the bottom: what there is, who enforces it, when it was saved; at the right the job under way, or what
/// failed.
public final class StatusBar {

    private static final Duration TICK = Duration.seconds(1);
    private static final Duration MESSAGE_STAYS = Duration.seconds(12);

    private final Session session;
    private final ObservableValue<StoreState> store;
    private final ObservableValue<FileState> file;
    private final SchemaCount count = new SchemaCount();
    private final Label line = new Label();
    private final Label message = new Label();
    private final Timeline messageEnds = new Timeline(new KeyFrame(MESSAGE_STAYS, _ -> message.setText("")));
    private final HBox node = new HBox();

    /// A status bar over these.
    public StatusBar(Session session, ObservableValue<StoreState> store, ObservableValue<FileState> file, Jobs jobs) {
        this.session = session;
        this.store = store;
        this.file = file;
        line.setId("status-line");
        message.setId("status-message");
        message.getStyleClass().add("error");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node.getStyleClass().add("status-bar");
        node.getChildren().addAll(line, space, message, new JobBar(jobs).node());
        session.observe(this::follow);
        store.subscribe(this::refresh);
        file.subscribe(this::refresh);
        jobs.observeFailures(failure -> say(failure.message()));
        tick();
        refresh();
    }

    /// The bar.
    public Region node() {
        return node;
    }

    /// Shows a sentence for a while.
    public void say(String sentence) {
        message.setText(sentence);
        messageEnds.playFromStart();
    }

    private void follow(Transition transition) {
        if (transition.cause() != Transition.Cause.PREVIEW) {
            refresh();
        }
    }

    private void refresh() {
        StatusLine.Counts counts = count.of(session.document().schema());
        line.setText(StatusLine.of(counts, store.getValue(), file.getValue(), Instant.now()));
    }

    /// The time since the last save grows by itself, as long as the bar is in a window.
    private void tick() {
        Timeline clock = new Timeline(new KeyFrame(TICK, _ -> refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }
}
