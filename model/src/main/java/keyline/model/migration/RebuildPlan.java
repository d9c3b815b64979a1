package keyline.model.migration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement.Part;

/// The way of a migration where most changes need a table to be made anew and its rows to be copied.
final class RebuildPlan {

    private final Delta delta;
    private final Aside aside;
    private final GivenNames names;
    private final Rebuilding rebuilding;
    private final Steps steps = new Steps();

    /// @param names of the two schemas before they were fitted
    RebuildPlan(Clauses was, Clauses now, Means means, GivenNames names) {
        this.delta = new Delta(was, now, means);
        this.aside = new Aside(delta);
        this.names = names;
        this.rebuilding = means.dialect().key().equals("d1")
                ? new D1Rebuilding(delta, aside)
                : new SqliteRebuilding(delta, aside);
    }

    List<Step> steps() {
        List<Kept> changed = delta.kept().stream()
                .filter(table -> !inPlace(table).isEnough())
                .toList();
        List<Kept> rebuilt = rebuilding.concerned(changed).stream()
                .sorted(Comparator.comparing(this::losesData))
                .toList();
        List<Kept> altered =
                delta.kept().stream().filter(table -> !rebuilt.contains(table)).toList();
        ViewSteps views = new ViewSteps(delta, steps);
        views.drop();
        altered.forEach(this::dropIndexes);
        rebuilt.forEach(this::dropIndexesInTheWay);
        delta.gone().forEach(table -> new NamesInTheWay(delta).indexes(table).forEach(this::drop));
        new NameSteps(delta, aside, steps).run();
        altered.forEach(this::addColumns);
        altered.forEach(this::makeIndexes);
        rebuilding.clear(rebuilt, steps);
        delta.made().forEach(this::make);
        rebuilding.rebuild(rebuilt, steps);
        views.make();
        altered.forEach(this::dropColumns);
        delta.gone().forEach(this::drop);
        return framed(steps.all(), rebuilt);
    }

    private boolean losesData(Kept table) {
        return !new RowCopy(table, delta).lost().isEmpty();
    }

    private InPlace inPlace(Kept table) {
        return new InPlace(table, delta.was(), delta.now(), names);
    }

    private void dropIndexes(Kept table) {
        table.before().indexes().stream()
                .filter(index -> table.after()
                        .find(index.id())
                        .filter(after -> !inPlace(table).isRedone(after))
                        .isEmpty())
                .forEach(this::drop);
    }

    private void drop(Index index) {
        steps.add(Part.ALTER, "DROP INDEX " + delta.was().name(index.name()));
    }

    /// The indexes of a table that is made anew go with it, and may serve foreign keys until then.
    private void dropIndexesInTheWay(Kept table) {
        table.before().indexes().stream()
                .filter(index -> delta.coming().include(index, table.before()))
                .filter(index -> table.after().indexes().stream()
                        .noneMatch(own -> own.name().equalsIgnoreCase(index.name())))
                .forEach(this::drop);
    }

    private void makeIndexes(Kept table) {
        table.after().indexes().stream()
                .filter(index -> inPlace(table).isRedone(index))
                .forEach(index -> Copies.index(index, table, delta, steps));
    }

    private void addColumns(Kept table) {
        Clauses now = delta.now();
        for (Column column : table.addedColumns()) {
            String key = inPlace(table)
                    .inline(column)
                    .map(each -> "\n  "
                            + now.constraint(each, table.after())
                                    .replaceFirst("FOREIGN KEY \\(.*?\\) REFERENCES", "REFERENCES"))
                    .orElse("");
            steps.add(
                    Part.ALTER,
                    "ALTER TABLE " + now.name(table.after()) + " ADD COLUMN " + now.column(column, table.after())
                            + key);
        }
    }

    private void make(Table table) {
        steps.add(delta.now().create(table, _ -> true));
        table.indexes().forEach(index -> steps.add(delta.now().create(index, table)));
    }

    private void dropColumns(Kept table) {
        for (Column column : table.droppedColumns()) {
            String sql = "ALTER TABLE %s DROP COLUMN %s"
                    .formatted(delta.now().name(table.after()), delta.now().name(aside.of(column, table)));
            if (column.source() instanceof Generated) {
                steps.add(Part.DROP, sql);
            } else {
                steps.add(Part.DROP, sql, Losses.of(column, table));
            }
        }
    }

    private void drop(Table table) {
        steps.add(Part.DROP, "DROP TABLE " + rebuilding.waiting(table), Losses.of(table));
    }

    private List<Step> framed(List<Step> body, List<Kept> rebuilt) {
        if (body.isEmpty()) {
            return body;
        }
        Steps start = new Steps();
        Steps end = new Steps();
        rebuilding.frame(
                !rebuilt.isEmpty() || !delta.gone().isEmpty() ? Rebuilding.Keys.OFF : Rebuilding.Keys.ON, start, end);
        return Stream.of(start.all(), body, end.all()).flatMap(List::stream).toList();
    }
}
