package keyline.app.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.text.Count;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Group;
import keyline.model.match.Merged;

/// What a diagram has beside its tables and views, and what comes along with them: areas, notes and the colours of
/// headers. The tables and views have the ids of the document that they come into.
///
/// @param groups the tables and views in each area
/// @param areas as they were read; where they stand is up to whoever places them
/// @param notes likewise
/// @param colours of headers, as `#RRGGBB`
record DiagramParts(List<Group> groups, Map<AreaId, Area> areas, List<Note> notes, Map<NodeId, String> colours) {

    static final DiagramParts NONE = new DiagramParts(List.of(), Map.of(), List.of(), Map.of());

    DiagramParts {
        groups = List.copyOf(groups);
        areas = Map.copyOf(areas);
        notes = List.copyOf(notes);
        colours = Map.copyOf(colours);
    }

    /// Those of the first diagram that was read, under ids that are free in the document that is to be.
    static DiagramParts of(Document read, Merged merged) {
        Diagram diagram = read.firstDiagram();
        if (diagram.areas().isEmpty()
                && diagram.notes().isEmpty()
                && colours(diagram, merged).isEmpty()) {
            return NONE;
        }
        int free = merged.document().nextId();
        Map<AreaId, AreaId> ids = new HashMap<>();
        for (AreaId area : diagram.areas().keys()) {
            ids.put(area, new AreaId(free++));
        }
        List<Note> notes = new ArrayList<>();
        for (Note note : diagram.notes()) {
            notes.add(new Note(new NoteId(free++), note.text(), note.at(), note.width(), note.height()));
        }
        List<Group> groups = Group.of(diagram, Sizes.standing(diagram, Sizes.estimated(read.schema()))).stream()
                .map(group -> renumbered(group, ids, merged))
                .toList();
        Map<AreaId, Area> areas = diagram.areas().stream()
                .collect(Collectors.toMap(area -> of(ids, area.id()), area -> renumbered(area, of(ids, area.id()))));
        return new DiagramParts(groups, areas, notes, colours(diagram, merged));
    }

    private static AreaId of(Map<AreaId, AreaId> ids, AreaId area) {
        return Objects.requireNonNull(ids.get(area), "every area has got an id");
    }

    private static Area renumbered(Area area, AreaId id) {
        return new Area(id, area.title(), area.at(), area.width(), area.height(), area.colour());
    }

    private static Group renumbered(Group group, Map<AreaId, AreaId> ids, Merged merged) {
        return new Group(
                of(ids, group.area()),
                group.nodes().stream()
                        .flatMap(node -> merged.id(node, NodeId.class).stream())
                        .toList(),
                group.inner().stream()
                        .map(inner -> renumbered(inner, ids, merged))
                        .toList());
    }

    private static Map<NodeId, String> colours(Diagram diagram, Merged merged) {
        Map<NodeId, String> colours = new HashMap<>();
        for (NodeId node : diagram.boxes().keys()) {
            String colour = diagram.boxes().get(node).colour();
            merged.id(node, NodeId.class).filter(_ -> !colour.isEmpty()).ifPresent(here -> colours.put(here, colour));
        }
        return colours;
    }

    /// Those that a diagram lacks: areas of other titles, notes of other texts, colours where there is none.
    DiagramParts beyond(Diagram present) {
        Set<String> titles = present.areas().stream().map(Area::title).collect(Collectors.toSet());
        Set<String> texts = present.notes().stream().map(Note::text).collect(Collectors.toSet());
        Map<NodeId, String> missing = new HashMap<>(colours);
        missing.keySet()
                .removeIf(node -> present.boxes()
                        .find(node)
                        .filter(box -> !box.colour().isEmpty())
                        .isPresent());
        return new DiagramParts(
                groups.stream().flatMap(group -> without(titles, group)).toList(),
                areas,
                notes.stream().filter(note -> !texts.contains(note.text())).toList(),
                missing);
    }

    /// The group, or those within it where its area is there.
    private Stream<Group> without(Set<String> titles, Group group) {
        List<Group> inner =
                group.inner().stream().flatMap(each -> without(titles, each)).toList();
        return titles.contains(area(group).title())
                ? inner.stream()
                : Stream.of(new Group(group.area(), group.nodes(), inner));
    }

    /// Those of a document that has only these tables and views.
    DiagramParts within(Set<NodeId> nodes) {
        Map<NodeId, String> kept = new HashMap<>(colours);
        kept.keySet().retainAll(nodes);
        return new DiagramParts(groupsOf(nodes), areas, notes, kept);
    }

    /// The groups with nothing but these tables and views.
    List<Group> groupsOf(Set<NodeId> nodes) {
        return groups.stream().flatMap(group -> within(nodes, group)).toList();
    }

    private static Stream<Group> within(Set<NodeId> nodes, Group group) {
        List<NodeId> kept = group.nodes().stream().filter(nodes::contains).toList();
        List<Group> inner =
                group.inner().stream().flatMap(each -> within(nodes, each)).toList();
        return kept.isEmpty() && inner.isEmpty() ? Stream.of() : Stream.of(new Group(group.area(), kept, inner));
    }

    /// The area of a group.
    Area area(Group group) {
        return Objects.requireNonNull(areas.get(group.area()), "every group is one of an area");
    }

    boolean isEmpty() {
        return groups.isEmpty() && notes.isEmpty() && colours.isEmpty();
    }

    /// "2 areas, 1 note and 3 colours"
    String words() {
        List<String> words = Stream.of(
                        count(groups.stream().mapToLong(DiagramParts::areas).sum(), "area"),
                        count(notes.size(), "note"),
                        count(colours.size(), "colour"))
                .flatMap(List::stream)
                .toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static List<String> count(long number, String noun) {
        return number == 0 ? List.of() : List.of(Count.of(number, noun));
    }

    private static long areas(Group group) {
        return 1 + group.inner().stream().mapToLong(DiagramParts::areas).sum();
    }
}
