package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random designs over random rows: whatever is pending, each remedy does what it says, or is refused for the reason
/// that it gave, and can be undone and redone.
class RemedyPropertyTest {

    private static final int STEPS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void remedies_of_random_rules_do_what_they_say(long seed) throws SQLException {
        Random random = new Random(seed);
        int cured = 0;
        try (Driven store = new Driven(folder)) {
            RandomEdits edits = new RandomEdits(random, store.sketch);
            RandomRemedies remedies = new RandomRemedies(store, random);
            for (int i = 0; i < 4; i++) {
                edits.addTable();
            }
            store.follow();
            for (int i = 0; i < STEPS; i++) {
                for (int edit = 0; edit < 5; edit++) {
                    store.edit(edits.rowEdit(StorePropertyTest.ids(store)));
                }
                if (random.nextInt(2) == 0) {
                    edits.changeDesign();
                    store.follow();
                }
                cured += remedy(store, remedies);
                store.check();
            }
        }
        assertThat(cured).isPositive();
    }

    private static int remedy(Driven store, RandomRemedies remedies) {
        List<Pending> pending = store.state.pending();
        String before = store.bytes();
        if (pending.isEmpty() || !remedies.remedy()) {
            return 0;
        }
        String after = store.bytes();
        store.undo();
        assertThat(store.bytes()).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(pending);
        store.redo();
        assertThat(store.bytes()).isEqualTo(after);
        return 1;
    }
}
