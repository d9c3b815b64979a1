package keyline.app.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Group;

/// Areas around tables and views that stand on a diagram already. An area carries all that lies in it, so there is one
/// only where nothing else stands between them.
///
/// @param standing what each table and view covers
record StandingAreas(Diagram diagram, Map<NodeId, Rectangle> standing) {

    static StandingAreas of(Diagram diagram, Schema schema) {
        return new StandingAreas(diagram, Sizes.standing(diagram, Sizes.estimated(schema)));
    }

    /// The parts without the groups that neither come with new tables and views nor stand together.
    ///
    /// @param fresh the new ones
    DiagramParts fitting(DiagramParts parts, Set<NodeId> fresh) {
        List<Group> groups = parts.groups().stream()
                .filter(group -> group.all().anyMatch(fresh::contains)
                        || area(group, parts).isPresent())
                .toList();
        return new DiagramParts(groups, parts.areas(), parts.notes(), parts.colours());
    }

    /// The area of a group, framed; nothing where something else would be in it.
    Optional<Area> area(Group group, DiagramParts parts) {
        List<NodeId> held = group.all().filter(standing::containsKey).toList();
        return held.stream()
                .flatMap(node -> Stream.ofNullable(standing.get(node)))
                .reduce(Rectangle::union)
                .map(Group::frame)
                .filter(frame -> others(held).noneMatch(frame::touches))
                .map(frame -> parts.area(group).framed(frame));
    }

    private Stream<Rectangle> others(List<NodeId> held) {
        Stream<Rectangle> nodes = standing.entrySet().stream()
                .filter(each -> !held.contains(each.getKey()))
                .map(Map.Entry::getValue);
        return Stream.of(nodes, areas(), notes()).flatMap(each -> each);
    }

    private Stream<Rectangle> areas() {
        return diagram.areas().stream().map(area -> Rectangle.at(area.at(), area.width(), area.height()));
    }

    private Stream<Rectangle> notes() {
        return diagram.notes().stream().map(note -> Rectangle.at(note.at(), note.width(), note.height()));
    }

    /// How far all of it reaches.
    Optional<Rectangle> extent() {
        return others(List.of()).reduce(Rectangle::union);
    }
}
