package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import keyline.model.Document;

/// Random steps of every kind that a store knows.
final class RandomWork {

    private static final int TABLES = 4;

    private final Driven store;
    private final Random random;
    private final RandomEdits edits;

    RandomWork(Driven store, Random random) {
        this.store = store;
        this.random = random;
        this.edits = new RandomEdits(random, store.sketch);
    }

    /// The first step: a few tables.
    void begin() {
        for (int i = 0; i < TABLES; i++) {
            edits.addTable();
        }
        store.follow();
    }

    /// Does something.
    ///
    /// @return whether it became a step; if not, everything is as before
    boolean step() throws SQLException {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> changeDesign();
            case 3, 4 -> changeBoth();
            case 5, 6 -> new RandomTransaction(store, edits, random).run();
            case 7, 8 -> new RandomImports(store, edits, random).importRows();
            case 9 -> fill();
            case 10, 11, 12 -> !store.state.pending().isEmpty() && new RandomRemedies(store, random).remedy();
            case 13 -> reopen();
            default -> StorePropertyTest.editRows(store, edits.rowEdit(StorePropertyTest.ids(store)));
        };
    }

    private boolean changeDesign() {
        edits.changeDesign();
        store.follow();
        return true;
    }

    /// A change of the design and of rows in one step.
    private boolean changeBoth() {
        Document before = store.sketch.document();
        edits.changeDesign();
        RowOutcome outcome = store.follow(edits.rowEdit(StorePropertyTest.ids(store)));
        boolean made = outcome instanceof RowOutcome.Accepted;
        assertThat(made || store.sketch.document().equals(before)).isTrue();
        return made;
    }

    private boolean fill() {
        new RandomImports(store, edits, random).fill();
        return true;
    }

    private boolean reopen() {
        StoreState before = store.state;
        store.reopen();
        assertThat(store.state.pending()).containsExactlyInAnyOrderElementsOf(before.pending());
        return false;
    }

    /// Takes the last step back, now and then, after going back and forth.
    void maybeGoBack(List<Moment> moments) {
        if (random.nextInt(4) > 0 || moments.size() < 3) {
            return;
        }
        store.undo();
        assertThat(Moment.of(store)).isEqualTo(moments.get(moments.size() - 2));
        store.redo();
        assertThat(Moment.of(store)).isEqualTo(moments.getLast());
        store.undo();
        moments.removeLast();
    }
}
