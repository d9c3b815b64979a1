package keyline.model.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// Drops tables while foreign keys hold: children first. In a circle one has to go before those that refer to it; as
/// SQLite refuses what would act upon a table that refers to a missing one, an empty table stands in for it.
final class DropOrder {

    private final Delta delta;
    private final Aside aside;
    private final List<Kept> open;
    private Schema standing = Schema.empty();

    /// @param tables with the names that they have now, children first as far as that goes
    DropOrder(Delta delta, Aside aside, List<Kept> tables) {
        this.delta = delta;
        this.aside = aside;
        this.open = new ArrayList<>(tables);
        tables.forEach(table -> standing = standing.with(table.before()));
    }

    void run(Steps steps) {
        while (!open.isEmpty()) {
            Kept next = open.stream()
                    .filter(table -> referring(table.before()).findAny().isEmpty())
                    .findFirst()
                    .orElseGet(this::best);
            drop(next, steps);
            if (isMissed(next.before())) {
                standIn(next, steps);
            }
        }
    }

    /// Of those in a circle one whose rows may go.
    private Kept best() {
        References references = new References(open.stream().map(Kept::before).toList());
        return open.stream()
                .filter(table -> references.isInCircle(table.before()))
                .min(Comparator.comparing(
                        table -> refusing(table.before()).findAny().isPresent()))
                .orElseThrow();
    }

    private Stream<Reference> referring(Table parent) {
        return standing.inbound(parent.id()).stream()
                .filter(reference -> !reference.child().id().equals(parent.id()));
    }

    private void drop(Kept table, Steps steps) {
        List<Hazard.MayFail> hazards = refusing(table.before())
                .map(reference -> new Hazard.MayFail(
                        reference.child().id(),
                        "Fails while a row of %s refers to another one."
                                .formatted(reference.child().name())))
                .distinct()
                .toList();
        steps.add(new Statement(Part.ALTER, List.of(), "DROP TABLE " + name(table)), hazards);
        open.remove(table);
        standing = standing.without(table.before().id());
    }

    private String name(Kept table) {
        return delta.now().name(table.after());
    }

    /// The keys that can't do what they say when the rows of a table go.
    private Stream<Reference> refusing(Table table) {
        Set<TableId> emptied = new HashSet<>(Set.of(table.id()));
        emptied.addAll(new ActedUpon(standing).byEmptying(emptied));
        return emptied.stream()
                .flatMap(each -> standing.inbound(each).stream())
                .filter(reference -> refuses(reference.key(), reference.child()));
    }

    private static boolean refuses(ForeignKey key, Table child) {
        Stream<Column> needed = key.columns().stream().filter(child::isNotNull).map(child::column);
        return switch (key.onDelete()) {
            case NO_ACTION, CASCADE -> false;
            case RESTRICT -> key.deferral() == Deferral.INITIALLY_DEFERRED;
            case SET_NULL -> needed.findAny().isPresent();
            case SET_DEFAULT -> needed.anyMatch(column -> column.source() instanceof ValueSource.None);
        };
    }

    /// Whether something will still act upon a table that refers to this one.
    private boolean isMissed(Table dropped) {
        return open.stream()
                .map(Kept::before)
                .filter(child -> refers(child, dropped))
                .flatMap(child -> child.foreignKeys().stream())
                .anyMatch(key -> ActedUpon.acts(key) && standing.tables().has(key.parent()));
    }

    private static boolean refers(Table child, Table parent) {
        return child.foreignKeys().stream().anyMatch(key -> key.parent().equals(parent.id()));
    }

    private void standIn(Kept table, Steps steps) {
        Table parent = table.before();
        List<List<ColumnId>> keys = open.stream()
                .flatMap(child -> child.before().foreignKeys().stream())
                .filter(key -> key.parent().equals(parent.id()))
                .map(ForeignKey::parentColumns)
                .distinct()
                .toList();
        Stream<String> columns = keys.stream().flatMap(List::stream).distinct().map(column -> name(column, table));
        Stream<String> unique = keys.stream().map(key -> unique(key, table));
        String body = Stream.concat(columns, unique).collect(Collectors.joining(", "));
        List<String> remarks = List.of("Stands in for it while others refer to it.");
        steps.add(new Statement(Part.ALTER, remarks, "CREATE TABLE %s (%s)".formatted(name(table), body)));
        Table bare = withoutForeignKeys(parent);
        open.add(new Kept(bare, table.after()));
        standing = standing.with(bare);
    }

    private String unique(List<ColumnId> key, Kept table) {
        return key.stream().map(column -> name(column, table)).collect(Collectors.joining(", ", "UNIQUE (", ")"));
    }

    private String name(ColumnId id, Kept table) {
        Column column = table.before().column(id);
        return delta.now().name(table.after().find(id).map(Column::name).orElseGet(() -> aside.of(column, table)));
    }

    private static Table withoutForeignKeys(Table table) {
        Table without = table;
        for (ForeignKey key : table.foreignKeys()) {
            without = without.without(key.id());
        }
        return without;
    }
}
