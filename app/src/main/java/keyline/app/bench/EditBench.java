package keyline.app.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import keyline.app.Session;
import keyline.app.job.Jobs;
import keyline.app.problems.ProblemBoard;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.edit.AddColumn;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveBoxes;
import keyline.model.edit.RenameTable;

/// Measures for how long one edit of a large document holds up the window, painting left out: making the next version,
/// entering it in the history, and looking for the problems that are looked for at once. The table is the one that most
/// others refer to.
public final class EditBench implements Benchmark {

    private static final List<Integer> TABLES = List.of(1_000, 10_000);
    private static final int WARM = 200;
    private static final int RUNS = 200;
    private static final double NANOS_PER_MICRO = 1e3;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String help() {
        return "one edit of the table with the most relations, without painting";
    }

    @Override
    public void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures) {
        List<Integer> cases = size.isPresent() ? List.of(size.getAsInt()) : TABLES;
        cases.forEach(tables -> new Case(tables, figures).measure());
    }

    /// The benchmark at one size.
    private static final class Case {

        private final int tables;
        private final Consumer<SequencedMap<String, Object>> figures;
        private final Queue<Runnable> later = new ArrayDeque<>();
        private final Session session;
        private final Table hub;

        Case(int tables, Consumer<SequencedMap<String, Object>> figures) {
            this.tables = tables;
            this.figures = figures;
            Document document = SyntheticSchema.laidOut(tables);
            Schema schema = document.schema();
            this.session = new Session(document);
            var _ = new ProblemBoard(session, new Jobs(later::add, Runnable::run));
            this.hub = schema.tables().stream()
                    .max(Comparator.comparingInt(table -> schema.inbound(table.id()).size()))
                    .orElseThrow();
        }

        void measure() {
            TableId other = session.document().schema().tables().keys().getLast();
            Table child = session.document().schema().table(other);
            ColumnId column = session.document().newId(ColumnId::new);
            ConstraintId key = session.document().newId(ConstraintId::new);
            Column added = Column.of(column, "added_column", Plain.TEXT);
            ForeignKey relation = ForeignKey.of(
                    key,
                    List.of(child.columns().getLast().id()),
                    hub.id(),
                    hub.primaryKey().map(PrimaryKey::columns).orElseThrow());
            measure("rename", run -> new RenameTable(hub.id(), "renamed_" + run));
            measure("move", run -> new MoveBoxes(
                    session.diagram().id(), Map.of(hub.id(), new Point(run, run))));
            measure("add column", _ -> new AddColumn(hub.id(), 1, added));
            measure("add relation", _ -> new AddConstraint(other, relation));
            session.perform(new AddConstraint(other, relation));
            measure("drop relation", _ -> new DropConstraint(other, key));
        }

        /// Each edit is undone before the next one, and what it left for later is done meanwhile.
        private void measure(String what, IntFunction<Edit> edits) {
            double[] edit = new double[RUNS];
            double[] undo = new double[RUNS];
            for (int run = -WARM; run < RUNS; run++) {
                Edit next = edits.apply(run);
                double done = micros(() -> session.perform(next));
                double undone = micros(session::undo);
                if (run >= 0) {
                    edit[run] = done;
                    undo[run] = undone;
                }
            }
            report(what, edit, undo);
        }

        private double micros(Runnable work) {
            long start = System.nanoTime();
            work.run();
            double time = (System.nanoTime() - start) / NANOS_PER_MICRO;
            while (!later.isEmpty()) {
                later.remove().run();
            }
            return time;
        }

        private void report(String what, double[] edit, double[] undo) {
            Arrays.sort(edit);
            Arrays.sort(undo);
            SequencedMap<String, Object> line = new LinkedHashMap<>();
            line.put("tables", tables);
            line.put("children", session.document().schema().inbound(hub.id()).size());
            line.put("edit", what);
            line.put("medianMicros", Math.round(edit[RUNS / 2]));
            line.put("p95Micros", Math.round(edit[RUNS * 95 / 100]));
            line.put("undoMicros", Math.round(undo[RUNS / 2]));
            figures.accept(line);
        }
    }
}
