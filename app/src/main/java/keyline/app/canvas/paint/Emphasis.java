package keyline.app.canvas.paint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.Selection;
import keyline.app.Selection.Item;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.TableId;

/// What stands out: relations with the columns at both ends that are under the pointer, selected or in the spotlight,
/// and the tables that are selected, pointed at or meant by a gesture.
final class Emphasis {

    /// With more tables selected, their relations would be most of what is seen.
    private static final int MOST_LIT = 8;

    private static final double VEIL = 0.62;
    private static final double SOFT_VEIL = 0.4;

    private final CanvasScene scene;
    private final CanvasState state;
    private final Set<ConstraintId> lit = new HashSet<>();
    private final Set<ColumnId> columns = new HashSet<>();
    private final Set<NodeId> selected;
    private final Set<NodeId> nodes = new HashSet<>();
    private final Map<Hit, Verdict> targets = new HashMap<>();
    private final double veil;

    Emphasis(CanvasScene scene, CanvasState state) {
        this.scene = scene;
        this.state = state;
        selected = new HashSet<>(state.selection().nodes());
        state.spotlight().ifPresent(spotlight -> {
            lit.addAll(spotlight.relations().keySet());
            nodes.addAll(spotlight.tables().keySet());
        });
        lit(state.hovered()).forEach(lit::add);
        Set<ConstraintId> chosen =
                state.selection().items().stream().flatMap(this::lit).collect(Collectors.toSet());
        lit.addAll(chosen);
        veil = state.spotlight().isPresent() ? VEIL : SOFT_VEIL * (chosen.isEmpty() ? state.dimmed() : 1);
        lit.forEach(key -> scene.line(key).ifPresent(this::addEnds));
        nodes.addAll(selected);
        node(state.hovered()).ifPresent(nodes::add);
        state.selection().items().forEach(item -> node(item).ifPresent(nodes::add));
        state.blank().forEach(hit -> node(hit).ifPresent(nodes::add));
        state.link().ifPresent(this::addTargets);
    }

    private void addEnds(RelationLine line) {
        columns.addAll(line.key().columns());
        columns.addAll(line.key().parentColumns());
        nodes.add(line.child());
        nodes.add(line.key().parent());
    }

    private void addTargets(LinkDrag link) {
        link.targets().forEach(target -> {
            targets.putIfAbsent(target.place(), target.verdict());
            node(target.place()).ifPresent(nodes::add);
        });
    }

    private static Optional<NodeId> node(Hit hit) {
        return switch (hit) {
            case Hit.OnColumn on -> Optional.of(on.table());
            case Hit.OnHandle on -> Optional.of(on.table());
            case Hit.OnHeader on -> Optional.of(on.node());
            case Hit.OnNote on -> Optional.of(on.note());
            case Hit.OnArea _, Hit.OnLine _, Hit.OnNothing _ -> Optional.empty();
        };
    }

    private static Optional<NodeId> node(Item item) {
        return switch (item) {
            case Selection.OfNode node -> Optional.of(node.node());
            case Selection.OfColumn column -> Optional.of(column.table());
            case Selection.OfRelation _ -> Optional.empty();
        };
    }

    private Stream<ConstraintId> lit(Hit hit) {
        return switch (hit) {
            case Hit.OnLine line -> Stream.of(line.key());
            case Hit.OnColumn column -> pointed(column.table(), column.column());
            case Hit.OnHandle handle -> pointed(handle.table(), handle.column());
            case Hit.OnHeader header -> rested(header.node());
            case Hit.OnNote _, Hit.OnArea _, Hit.OnNothing _ -> Stream.of();
        };
    }

    private Stream<ConstraintId> pointed(TableId table, ColumnId column) {
        List<ConstraintId> keys = keysOf(table, column).toList();
        return keys.isEmpty() ? rested(table) : keys.stream();
    }

    /// The relations of a table light up with the rest dimmed, so that they don't flash as the pointer passes by.
    private Stream<ConstraintId> rested(NodeId table) {
        return state.dimmed() > 0 ? keysOf(table) : Stream.of();
    }

    private Stream<ConstraintId> lit(Item item) {
        return switch (item) {
            case Selection.OfRelation relation -> Stream.of(relation.key());
            case Selection.OfColumn column -> keysOf(column.table(), column.column());
            case Selection.OfNode node -> selected.size() > MOST_LIT ? Stream.of() : keysOf(node.node());
        };
    }

    /// The foreign keys that a table has, and those that refer to it.
    private Stream<ConstraintId> keysOf(NodeId node) {
        return node instanceof TableId table
                ? Stream.concat(
                        scene.schema().tables().find(table).stream()
                                .flatMap(found -> found.foreignKeys().stream())
                                .map(ForeignKey::id),
                        scene.schema().inbound(table).stream()
                                .map(reference -> reference.key().id()))
                : Stream.of();
    }

    /// The foreign keys that have the column at either end.
    private Stream<ConstraintId> keysOf(TableId table, ColumnId column) {
        Stream<ForeignKey> own = scene.schema().tables().find(table).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .filter(key -> key.columns().contains(column));
        Stream<ForeignKey> inbound = scene.schema().inbound(table).stream()
                .map(reference -> reference.key())
                .filter(key -> key.parentColumns().contains(column));
        return Stream.concat(own, inbound).map(ForeignKey::id);
    }

    /// How much of the rest, of 1, is covered by the colour of the ground: so all that isn't lit is dimmed.
    double veil() {
        return veil;
    }

    /// The relations that stand out.
    Set<ConstraintId> lines() {
        return lit;
    }

    /// The tables, views, notes and areas that look different from those around them.
    Set<NodeId> nodes() {
        return nodes;
    }

    boolean isLit(RelationLine line) {
        return lit.contains(line.key().id());
    }

    boolean isLit(ColumnId column) {
        return columns.contains(column);
    }

    /// How the spotlight shows the line.
    Tone tone(RelationLine line) {
        return state.spotlight()
                .flatMap(spotlight -> spotlight.of(line.key().id()))
                .orElse(Tone.MEANT);
    }

    /// How the spotlight shows the table, if it is on it.
    Optional<Tone> tone(NodeId node) {
        return state.spotlight().flatMap(spotlight -> spotlight.of(node));
    }

    boolean isSelected(NodeId node) {
        return selected.contains(node);
    }

    boolean isSelected(TableId table, ColumnId column) {
        return state.selection().has(new Selection.OfColumn(table, column));
    }

    boolean isHovered(TableId table, ColumnId column) {
        return switch (state.hovered()) {
            case Hit.OnColumn on -> on.table().equals(table) && on.column().equals(column);
            case Hit.OnHandle on -> on.table().equals(table) && on.column().equals(column);
            case Hit.OnHeader _, Hit.OnLine _, Hit.OnNote _, Hit.OnArea _, Hit.OnNothing _ -> false;
        };
    }

    /// Whether the relation in hand may be dropped there.
    Verdict verdict(Hit place) {
        return targets.getOrDefault(place, Verdict.NONE);
    }
}
