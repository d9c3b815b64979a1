package keyline.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import keyline.app.canvas.nav.Lights;
import keyline.app.canvas.nav.Tags;
import keyline.app.canvas.scene.Spotlight;
import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.app.data.RowAt;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.NodeId;
import keyline.persistence.store.Relatives;
import keyline.persistence.store.Relatives.Found;
import keyline.persistence.store.Relatives.Reading;

/// Lights on the diagram what belongs to the row that someone is at in the grid: the tables with related rows, how many
/// there are, and the lines that lead to them, two steps out. It asks when the cursor rests, and drops an answer that
/// comes when the cursor has gone on. FX thread only.
final class FollowedRow {

    private static final Duration REST = Duration.millis(120);

    private final LiveRows rows;
    private final ObservableValue<Optional<RowAt>> row;
    private final Lights lights;
    private final Tags tags;
    private final PauseTransition rest = new PauseTransition(REST);
    private int asked;

    /// Follows `row` through `rows`.
    FollowedRow(LiveRows rows, ObservableValue<Optional<RowAt>> row, Lights lights, Tags tags) {
        this.rows = rows;
        this.row = row;
        this.lights = lights;
        this.tags = tags;
        rest.setOnFinished(_ -> row.getValue().ifPresent(this::ask));
        row.subscribe(this::follow);
        rows.state().subscribe(this::follow);
    }

    private void follow() {
        asked++;
        if (row.getValue().isPresent()) {
            rest.playFromStart();
        } else {
            rest.stop();
            show(Map.of(), Optional.empty());
        }
    }

    private void ask(RowAt at) {
        int question = ++asked;
        Later.then(rows.relatives(at.table(), at.row()), found -> {
            if (question == asked) {
                show(at, found);
            }
        });
    }

    private void show(RowAt at, Relatives found) {
        if (found.keys().isEmpty()) {
            show(Map.of(), Optional.empty());
            return;
        }
        Map<NodeId, Tone> lit = new HashMap<>(Map.of(at.table(), Tone.MEANT));
        found.tables().keySet().forEach(table -> lit.put(table, Tone.MEANT));
        Map<NodeId, String> words = new HashMap<>();
        found.tables().forEach((table, count) -> words.put(table, words(count)));
        show(
                words,
                Optional.of(new Spotlight(
                        found.keys().stream().collect(Collectors.toMap(Function.identity(), _ -> Tone.MEANT)), lit)));
    }

    private void show(Map<NodeId, String> words, Optional<Spotlight> light) {
        lights.set(Lights.Source.ROW, light);
        tags.show(words);
    }

    /// "3 rows", "1,000+ rows · 2 steps".
    static String words(Found found) {
        String rows =
                found.reading() == Reading.CUT ? Count.number(found.rows()) + "+ rows" : Count.of(found.rows(), "row");
        return found.steps() == 1 ? rows : rows + " · " + found.steps() + " steps";
    }
}
