package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random designs over random rows: whatever is pending, each remedy does what it says, or is refused for the reason
/// that it gave, and can be undone and redone.
class RemedyPropertyTest {

    private static final int STEPS = 200;

    @TempDir
    Path folder;

    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void remedies_of_random_rules_do_what_they_say(long seed) {
        random = new Random(seed);
        int cured = 0;
        try (Driven store = new Driven(folder)) {
            RandomEdits edits = new RandomEdits(random, store.sketch);
            for (int i = 0; i < 4; i++) {
                edits.addTable();
            }
            store.follow();
            for (int i = 0; i < STEPS; i++) {
                for (int edit = 0; edit < 5; edit++) {
                    store.edit(edits.rowEdit(ids(store)));
                }
                if (random.nextInt(2) == 0) {
                    edits.changeDesign();
                    store.follow();
                }
                if (!store.state.pending().isEmpty() && remedy(store)) {
                    cured++;
                }
                store.check();
            }
        }
        assertThat(cured).isPositive();
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static Map<TableId, List<Long>> ids(Driven store) {
        return store.sketch.document().schema().tables().stream()
                .map(Table::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> Driven.get(store.store.page(RowQuery.all(table), 0, 1_000)).rows().stream()
                                .map(Row::id)
                                .toList()));
    }

    /// @return whether rows were cured
    private boolean remedy(Driven store) {
        Pending pending = one(store.state.pending());
        PendingRemedy remedy = one(Driven.get(store.store.remedies(pending)));
        assertThat(Driven.get(store.store.offences(pending, 0, 1_000)).offences())
                .hasSize((int) pending.offenders())
                .allSatisfy(offence -> assertThat(offence.reason().message()).endsWith("."));
        return switch (remedy.change()) {
            case PendingRemedy.OfDesign(var edit) -> {
                store.sketch.from(edit.apply(store.sketch.document()));
                store.follow();
                assertThat(store.state.pending())
                        .as(remedy.label())
                        .extracting(Pending::what)
                        .doesNotContain(pending.what());
                yield false;
            }
            case PendingRemedy.OfRows(Cure cure) -> cured(store, pending, remedy, cure.with(answers(remedy)));
        };
    }

    private Map<ColumnId, Value> answers(PendingRemedy remedy) {
        Map<ColumnId, Value> answers = new HashMap<>();
        remedy.asks().forEach(asked -> answers.put(asked.column(), new Value.Int(random.nextInt(4))));
        return answers;
    }

    private static boolean cured(Driven store, Pending pending, PendingRemedy remedy, Cure cure) {
        String before = store.contents();
        StoreState state = store.state;
        RowOutcome outcome = store.edit(cure);
        if (outcome instanceof RowOutcome.Refused(Refusal refusal)) {
            assertThat(remedy.obstacle().isPresent() || !remedy.asks().isEmpty())
                    .as("%s: %s", cure, refusal)
                    .isTrue();
            assertThat(store.contents()).isEqualTo(before);
            return false;
        }
        assertThat(remedy.obstacle()).as("%s", cure).isEmpty();
        long left = now(store, pending).map(Pending::offenders).orElse(0L);
        if (remedy.asks().isEmpty() && remedy.kind() != Kind.CONVERT) {
            assertThat(left).as("%s", cure).isLessThan(pending.offenders());
        }
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).as("%s", cure).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(state.pending());
        store.redo();
        assertThat(store.contents()).as("%s", cure).isEqualTo(after);
        return true;
    }

    private static Optional<Pending> now(Driven store, Pending pending) {
        return store.state.pending().stream()
                .filter(each -> each.what().equals(pending.what()))
                .findFirst();
    }
}
