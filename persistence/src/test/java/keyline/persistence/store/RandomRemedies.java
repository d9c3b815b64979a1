package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;

/// Random remedies for what is pending: each does what it says, or is refused for the reason that it gave.
final class RandomRemedies {

    private final Driven store;
    private final Random random;

    RandomRemedies(Driven store, Random random) {
        this.store = store;
        this.random = random;
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /// Applies a remedy of a pending rule, and tells whether it became a step.
    boolean remedy() {
        Pending pending = one(store.state.pending());
        PendingRemedy remedy = one(Driven.get(store.store.remedies(pending)));
        assertThat(Driven.get(store.store.offences(pending, 0, 1_000)).offences())
                .hasSize((int) pending.offenders())
                .allSatisfy(offence -> assertThat(offence.reason().message()).endsWith("."));
        return switch (remedy.change()) {
            case PendingRemedy.OfDesign(var edit) -> {
                store.sketch.from(edit.apply(store.sketch.document()));
                store.follow();
                assertThat(offenders(pending)).as(remedy.label()).isZero();
                yield true;
            }
            case PendingRemedy.OfRows(Cure cure) -> cured(pending, remedy, cure.with(answers(remedy)));
        };
    }

    private Map<ColumnId, Value> answers(PendingRemedy remedy) {
        Map<ColumnId, Value> answers = new HashMap<>();
        remedy.asks().forEach(asked -> answers.put(asked.column(), new Value.Int(random.nextInt(4))));
        return answers;
    }

    private boolean cured(Pending pending, PendingRemedy remedy, Cure cure) {
        String before = store.bytes();
        RowOutcome outcome = store.edit(cure);
        if (outcome instanceof RowOutcome.Refused(Refusal refusal)) {
            assertThat(remedy.obstacle().isPresent() || !remedy.asks().isEmpty())
                    .as("%s: %s", cure, refusal)
                    .isTrue();
            assertThat(store.bytes()).isEqualTo(before);
            return false;
        }
        assertThat(remedy.obstacle()).as("%s", cure).isEmpty();
        if (remedy.asks().isEmpty() && remedy.kind() != Kind.CONVERT) {
            assertThat(offenders(pending)).as("%s", cure).isLessThan(pending.offenders());
        }
        return true;
    }

    private long offenders(Pending pending) {
        return store.state.pending().stream()
                .filter(each -> each.what().equals(pending.what()))
                .mapToLong(Pending::offenders)
                .sum();
    }
}
