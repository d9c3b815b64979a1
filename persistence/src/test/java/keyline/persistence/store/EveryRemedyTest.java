package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TableId;
import keyline.model.Value;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of rule that can be pending, with every remedy that it offers: the rows of the child `c` and the parent
/// `p` and the offenders before and after, taken back byte for byte and made again.
class EveryRemedyTest {

    @TempDir
    Path folder;

    enum Broken {
        FOREIGN_KEY(sketch -> sketch.reference("c(a) -> p(id)")),
        COMPOSITE_FOREIGN_KEY(sketch -> sketch.reference("c(a, b) -> p(x, y)")),
        SELF_REFERENCE(sketch -> sketch.reference("c(a) -> c(id)")),
        UNIQUE(sketch -> sketch.unique("c", "b")),
        COMPOSITE_UNIQUE(sketch -> sketch.unique("c", "b, name")),
        UNIQUE_INDEX(sketch -> sketch.uniqueIndex("c", "b", "")),
        PRIMARY_KEY(sketch -> sketch.primaryKey("k", "n")),
        NOT_NULL(sketch -> sketch.change("c", "name", Column::asNotNull)),
        NOT_NULL_WITH_DEFAULT(sketch -> sketch.change("c", "state", Column::asNotNull)),
        CHECK(sketch -> sketch.check("c", "a < 8")),
        TYPE(sketch -> sketch.retype("c", "name", "int")),
        SHORTER_TYPE(sketch -> sketch.retype("c", "name", "varchar(2)"));

        private final Consumer<Sketch> rule;

        Broken(Consumer<Sketch> rule) {
            this.rule = rule;
        }
    }

    private static void rows(Driven store) {
        store.sketch.table("p", "id int pk", "x int", "y int");
        store.sketch.unique("p", "x, y");
        store.sketch.table("c", "id int pk", "a int", "b int", "name text", "state text default new");
        store.sketch.table("k", "n int", "text text");
        store.follow();
        store.insert("p", 1, 1, 1);
        store.insert("p", 2, 2, 2);
        store.insert("c", 1, 1, 1, "long", "old");
        store.insert("c", 2, 8, 1, "long", NULL);
        store.insert("c", 3, 9, 2, NULL, NULL);
        store.insert("c", 4, NULL, 3, "7");
        store.insert("k", 1, "one");
        store.insert("k", 1, "one again");
        store.insert("k", NULL, "none");
    }

    @ParameterizedTest
    @EnumSource
    void t11_t16_every_remedy_does_what_it_counts_and_is_undone(Broken broken) throws IOException {
        try (Driven store = new Driven(folder)) {
            rows(store);
            broken.rule.accept(store.sketch);
            store.follow();
            Pending pending = store.state.pending().getFirst();
            List<String> told = new ArrayList<>();
            for (PendingRemedy remedy : Driven.get(store.store.remedies(pending))) {
                told.add("%s | %d | %s".formatted(remedy.label(), remedy.rows(), done(store, remedy)));
            }
            assertThat(told).isEqualTo(expected(broken));
        }
    }

    /// A line each: the label, how many rows it says it is about, and the rows of each table before and after.
    private static List<String> expected(Broken broken) throws IOException {
        String name = "remedies/" + broken.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream file = Objects.requireNonNull(EveryRemedyTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String done(Driven store, PendingRemedy remedy) {
        Moment before = Moment.of(store);
        String counted = counts(store);
        String refusal = perform(store, remedy);
        if (!refusal.isEmpty()) {
            assertThat(Moment.of(store)).isEqualTo(before);
            return remedy.obstacle().map(sentence -> "can't be: " + sentence).orElse("refused: " + refusal);
        }
        String result = counted + " -> " + counts(store);
        Moment after = Moment.of(store);
        store.check();
        store.undo();
        assertThat(Moment.of(store)).isEqualTo(before);
        store.redo();
        assertThat(Moment.of(store)).isEqualTo(after);
        store.undo();
        return result;
    }

    /// @return why it was refused, empty when it wasn't
    private static String perform(Driven store, PendingRemedy remedy) {
        return switch (remedy.change()) {
            case PendingRemedy.OfDesign(var edit) -> {
                store.sketch.from(edit.apply(store.sketch.document()));
                store.follow();
                yield "";
            }
            case PendingRemedy.OfRows(Cure cure) ->
                switch (store.edit(answered(store, remedy, cure))) {
                    case RowOutcome.Accepted _ -> "";
                    case RowOutcome.Refused(Refusal refusal) -> refusal.message();
                };
        };
    }

    /// Whatever is asked for is 1; so is what doesn't convert.
    private static Cure answered(Driven store, PendingRemedy remedy, Cure cure) {
        if (cure instanceof Cure.Convert convert) {
            Pending pending = store.state.pending().getFirst();
            ColumnId column = ((Pending.OfType) pending.what()).column();
            return convert.converting(Driven.get(store.store.misfits(pending, 0, 10)).stream()
                    .collect(Collectors.toMap(
                            Misfit::value, misfit -> misfit.offer().orElse(one(store, pending.table(), column)))));
        }
        Map<ColumnId, Value> answers = new HashMap<>();
        remedy.asks().forEach(asked -> answers.put(asked.column(), one(store, asked.table(), asked.column())));
        return cure.with(answers);
    }

    private static Value one(Driven store, TableId table, ColumnId column) {
        ColumnType type =
                store.sketch.document().schema().table(table).column(column).type();
        return type == ColumnType.Plain.INTEGER ? new Value.Int(1) : new Value.Text("1");
    }

    private static String counts(Driven store) {
        long offenders =
                store.state.pending().stream().mapToLong(Pending::offenders).sum();
        return "p %d c %d k %d broken %d"
                .formatted(
                        store.rows("p").size(),
                        store.rows("c").size(),
                        store.rows("k").size(),
                        offenders);
    }
}
