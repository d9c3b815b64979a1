package keyline.model.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;

/// Finds the pairs of a [Matching], from the outside in: what is in a table is compared once the tables are known.
final class Pairing {

    private final Side present;
    private final Side read;
    private final Map<Id, Id> known;
    private final Map<Id, Id> pairs;
    private final Set<Id> taken;

    /// @param known pairs that are certain, by the id that was read
    Pairing(Schema present, Schema read, Map<Id, Id> known) {
        this.known = known;
        this.pairs = new HashMap<>(known);
        this.pairs.put(Namespace.DEFAULT.id(), Namespace.DEFAULT.id());
        this.taken = new HashSet<>(pairs.values());
        this.present = new Side(present, Map.of());
        this.read = new Side(read, pairs);
    }

    /// What tables stand in and what their columns are of.
    Matching aroundTables() {
        Schema mine = present.schema();
        Schema theirs = read.schema();
        pair(mine.namespaces().stream(), theirs.namespaces().stream(), Namespace::id, (_, it) -> Side.lower(it.name()));
        pair(
                mine.types().stream(),
                theirs.types().stream(),
                NamedType::id,
                (side, it) -> side.named(it.namespace(), it.name()));
        return new Matching(mine, theirs, pairs, known);
    }

    Matching matching() {
        aroundTables();
        Schema mine = present.schema();
        Schema theirs = read.schema();
        pair(
                mine.views().stream(),
                theirs.views().stream(),
                View::id,
                (side, it) -> side.named(it.namespace(), it.name()));
        pair(
                mine.tables().stream(),
                theirs.tables().stream(),
                Table::id,
                (side, it) -> side.named(it.namespace(), it.name()));
        List<Twins> tables = theirs.tables().stream().flatMap(this::twins).toList();
        tables.forEach(this::pairColumns);
        tables.forEach(this::pairConstraints);
        tables.forEach(this::pairIndexes);
        return new Matching(mine, theirs, pairs, known);
    }

    /// The two versions of a table.
    private record Twins(Table mine, Table theirs) {}

    private Stream<Twins> twins(Table theirs) {
        return pairs.get(theirs.id()) instanceof TableId mine
                ? present.schema().tables().find(mine).map(table -> new Twins(table, theirs)).stream()
                : Stream.empty();
    }

    private void pairColumns(Twins table) {
        pair(
                table.mine.columns().stream(),
                table.theirs.columns().stream(),
                Column::id,
                (_, it) -> Side.lower(it.name()));
    }

    /// By their names first, for two of them may be over the same columns.
    private void pairConstraints(Twins table) {
        pair(
                named(table.mine),
                named(table.theirs),
                it -> it.constraint.id(),
                (side, it) -> side.named(it.table, it.constraint));
        pair(named(table.mine), named(table.theirs), it -> it.constraint.id(), (side, it) -> side.shape(it.constraint));
    }

    /// A constraint with its table, which its derived name depends on.
    private record Named(Table table, Constraint constraint) {}

    private static Stream<Named> named(Table table) {
        return table.constraints().stream().map(constraint -> new Named(table, constraint));
    }

    private void pairIndexes(Twins table) {
        Map<Index, Table> of = new HashMap<>();
        table.mine.indexes().forEach(index -> of.put(index, table.mine));
        pair(
                table.mine.indexes().stream(),
                table.theirs.indexes().stream(),
                Index::id,
                (_, it) -> Side.lower(Names.of(it, of.getOrDefault(it, table.theirs))));
        pair(table.mine.indexes().stream(), table.theirs.indexes().stream(), Index::id, Side::shape);
    }

    /// Pairs what has no twin yet and has equal keys, in order.
    private <T> void pair(Stream<T> mine, Stream<T> theirs, Function<T, Id> id, BiFunction<Side, T, Object> key) {
        Map<Object, Deque<Id>> free = new HashMap<>();
        mine.filter(it -> !taken.contains(id.apply(it)))
                .forEach(it -> free.computeIfAbsent(key.apply(present, it), _ -> new ArrayDeque<>())
                        .add(id.apply(it)));
        theirs.filter(it -> !pairs.containsKey(id.apply(it))).forEach(it -> {
            Deque<Id> twins = free.getOrDefault(key.apply(read, it), new ArrayDeque<>());
            if (!twins.isEmpty()) {
                taken.add(twins.peek());
                pairs.put(id.apply(it), twins.remove());
            }
        });
    }
}
