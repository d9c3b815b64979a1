package keyline.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.ChangeSides;
import keyline.model.change.Changes;

/// All that a database would see of the difference between two designs, thing by thing. Layout isn't part of it, nor is
/// the order of constraints and indexes.
public final class Differences {

    private final ChangeSides sides;
    private final List<Difference> all = new ArrayList<>();

    private Differences(Document before, Document after) {
        sides = new ChangeSides(before.schema(), after.schema());
        Map<TableId, List<Change>> within = new LinkedHashMap<>();
        for (Change change : relevant(before, after)) {
            if (change instanceof Change.InTable inTable) {
                within.computeIfAbsent(inTable.table(), _ -> new ArrayList<>()).add(change);
            } else {
                all.add(whole(change));
            }
        }
        within.forEach((table, changes) -> all.add(within(table, changes)));
        all.sort(Comparator.comparing(Difference::effect)
                .thenComparing(each -> each.before() + each.after(), String.CASE_INSENSITIVE_ORDER));
    }

    /// The differences between two versions of a design that share their ids.
    public static Differences between(Document before, Document after) {
        return new Differences(before, after);
    }

    /// The changes that a database would see.
    public static List<Change> relevant(Document before, Document after) {
        return Changes.between(before, after).stream()
                .filter(Differences::isRelevant)
                .toList();
    }

    private static boolean isRelevant(Change change) {
        return !(change instanceof Change.DiagramAdded
                || change instanceof Change.DiagramDropped
                || change instanceof Change.DiagramChanged
                || change instanceof Change.TargetChanged
                || change instanceof Change.ConstraintsReordered
                || change instanceof Change.IndexesReordered);
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    List<Difference> all() {
        return List.copyOf(all);
    }

    /// How many there are of an effect.
    long count(Effect effect) {
        return all.stream().flatMap(Difference::effects).filter(effect::equals).count();
    }

    private Difference whole(Change change) {
        return switch (change) {
            case Change.TableAdded(Table table) ->
                new Difference(Effect.ADDED, "", "table " + table.name(), parts(table, sides.after(), Effect.ADDED));
            case Change.TableDropped(Table table) ->
                new Difference(
                        Effect.REMOVED, "table " + table.name(), "", parts(table, sides.before(), Effect.REMOVED));
            case Change other -> {
                ChangeSides.Sides texts = sides.of(other);
                yield new Difference(Effect.of(other), texts.before(), texts.after(), List.of());
            }
        };
    }

    private Difference within(TableId id, List<Change> changes) {
        String before = sides.before().table(id).name();
        String after = sides.after().table(id).name();
        Effect effect = before.equals(after) ? Effect.CHANGED : Effect.RENAMED;
        List<Difference.Line> lines = changes.stream().map(this::line).toList();
        return new Difference(effect, "table " + before, "table " + after, lines);
    }

    private Difference.Line line(Change change) {
        ChangeSides.Sides texts = sides.of(change);
        return new Difference.Line(Effect.of(change), texts.before(), texts.after());
    }

    /// What is in a table that is there on one side only.
    private static List<Difference.Line> parts(Table table, Schema schema, Effect effect) {
        ChangeSides sides = new ChangeSides(schema, schema);
        Stream<Change> columns = table.columns().stream().map(column -> new Change.ColumnAdded(table.id(), column));
        Stream<Change> constraints =
                table.constraints().stream().map(each -> new Change.ConstraintAdded(table.id(), each));
        Stream<Change> indexes = table.indexes().stream().map(each -> new Change.IndexAdded(table.id(), each));
        return Stream.of(columns, constraints, indexes)
                .flatMap(each -> each)
                .map(part -> sides.of(part).after())
                .map(text -> effect == Effect.ADDED
                        ? new Difference.Line(effect, "", text)
                        : new Difference.Line(effect, text, ""))
                .toList();
    }
}
