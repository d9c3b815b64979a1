package keyline.app.canvas.scene;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.NoteFigure;
import keyline.app.canvas.figure.TableFigure;
import keyline.model.AreaId;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;

/// The tables, views, notes and areas of a scene, each where it stands.
final class SceneNodes {

    private final Figures figures;
    private final Map<NodeId, TableFigure> drawn = new HashMap<>();
    private final Map<NodeId, PlacedTable> tables = new HashMap<>();
    private final Map<NodeId, PlacedNote> notes = new HashMap<>();
    private final Map<NodeId, Area> areas = new HashMap<>();
    private final SpatialIndex<NodeId> index = new SpatialIndex<>();

    SceneNodes(Figures figures) {
        this.figures = figures;
    }

    Optional<PlacedTable> table(NodeId node) {
        return Optional.ofNullable(tables.get(node));
    }

    Optional<PlacedNote> note(NodeId node) {
        return Optional.ofNullable(notes.get(node));
    }

    Optional<Area> area(NodeId node) {
        return Optional.ofNullable(areas.get(node));
    }

    Collection<PlacedTable> tables() {
        return tables.values();
    }

    Collection<PlacedNote> notes() {
        return notes.values();
    }

    Collection<Area> areas() {
        return areas.values();
    }

    Optional<Rectangle> bounds(NodeId node) {
        return table(node)
                .map(PlacedTable::bounds)
                .or(() -> note(node).map(PlacedNote::bounds))
                .or(() -> area(node).map(SceneNodes::bounds));
    }

    static Rectangle bounds(Area area) {
        return Rectangle.at(area.at(), area.width(), area.height());
    }

    List<NodeId> touching(Rectangle world) {
        return index.touching(world);
    }

    /// Tells what the tables and views cover that touch a part of the diagram.
    void eachTableTouching(Rectangle world, Consumer<Rectangle> bounds) {
        for (NodeId node : index.touching(world)) {
            PlacedTable table = tables.get(node);
            if (table != null) {
                bounds.accept(table.bounds());
            }
        }
    }

    /// What all of them cover together.
    Optional<Rectangle> content() {
        return Stream.of(tables, notes, areas)
                .flatMap(map -> map.keySet().stream())
                .flatMap(node -> bounds(node).stream())
                .reduce(Rectangle::union);
    }

    /// Goes on to what `after` shows.
    Changed follow(Shown before, Shown after) {
        Changed changed = new Changed(new HashSet<>(), new HashMap<>(), new HashMap<>());
        compare(before.diagram().boxes(), after.diagram().boxes(), changed.nodes);
        compare(before.diagram().notes(), after.diagram().notes(), changed.nodes);
        compare(before.diagram().areas(), after.diagram().areas(), changed.nodes);
        changed.nodes.addAll(erased(before, after));
        for (NodeId node : changed.nodes) {
            bounds(node).ifPresent(place -> changed.left.put(node, place));
            place(node, after);
            bounds(node).ifPresent(place -> changed.taken.put(node, place));
        }
        return changed;
    }

    /// Forgets how those tables and views look that look different now.
    private Set<NodeId> erased(Shown before, Shown after) {
        if (after.looksDifferentFrom(before)) {
            drawn.clear();
            return Set.copyOf(after.diagram().boxes().keys());
        }
        Set<NodeId> erased = new HashSet<>();
        compare(before.schema().tables(), after.schema().tables(), erased);
        compare(before.schema().views(), after.schema().views(), erased);
        drawn.keySet().removeAll(erased);
        return erased;
    }

    private static <K extends NodeId, V> void compare(IdMap<K, V> before, IdMap<K, V> after, Set<NodeId> changed) {
        before.difference(after, new IdMap.Difference<>() {
            @Override
            public void added(K key, V value) {
                changed.add(key);
            }

            @Override
            public void removed(K key, V value) {
                changed.add(key);
            }

            @Override
            public void changed(K key, V old, V now) {
                changed.add(key);
            }
        });
    }

    private void place(NodeId node, Shown shown) {
        switch (node) {
            case TableId table -> put(tables, node, placed(table, shown));
            case ViewId view -> put(tables, node, placed(view, shown));
            case NoteId note ->
                put(notes, node, shown.diagram().notes().find(note).map(this::placed));
            case AreaId area -> put(areas, node, shown.diagram().areas().find(area));
        }
        bounds(node).ifPresentOrElse(now -> index.put(node, List.of(now)), () -> index.remove(node));
    }

    private static <V> void put(Map<NodeId, V> map, NodeId node, Optional<V> value) {
        value.ifPresentOrElse(each -> map.put(node, each), () -> map.remove(node));
    }

    private Optional<PlacedTable> placed(TableId table, Shown shown) {
        return shown.schema()
                .tables()
                .find(table)
                .map(each -> drawn.computeIfAbsent(
                        table,
                        _ -> figures.of(each, shown.schema(), shown.diagram().detail())))
                .flatMap(figure -> placed(table, shown, figure));
    }

    private Optional<PlacedTable> placed(ViewId view, Shown shown) {
        return shown.schema()
                .views()
                .find(view)
                .map(each -> drawn.computeIfAbsent(
                        view,
                        _ -> figures.of(each, shown.schema(), shown.diagram().detail())))
                .flatMap(figure -> placed(view, shown, figure));
    }

    private static Optional<PlacedTable> placed(NodeId node, Shown shown, TableFigure figure) {
        return shown.diagram().boxes().find(node).map(box -> new PlacedTable(node, box, figure));
    }

    private PlacedNote placed(Note note) {
        return new PlacedNote(note, NoteFigure.of(note.text(), note.width(), note.height(), figures.measure()));
    }

    /// What a change of the document changed on the diagram.
    ///
    /// @param nodes those that look different, stand elsewhere, came or went
    /// @param left where they were
    /// @param taken where they are
    record Changed(Set<NodeId> nodes, Map<NodeId, Rectangle> left, Map<NodeId, Rectangle> taken) {

        /// Where they were and where they are.
        List<Rectangle> places() {
            return Stream.concat(left.values().stream(), taken.values().stream())
                    .toList();
        }
    }
}
