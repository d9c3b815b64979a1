package keyline.model.edit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Bookmark;
import keyline.model.diagram.Diagram;

/// Marks a place on a diagram, in place of whatever place had its number before, on any diagram.
public record SetBookmark(DiagramId diagram, Bookmark bookmark) implements Edit {

    @Override
    public String label(Document before) {
        return "Mark place " + bookmark.number();
    }

    @Override
    public Document apply(Document before) {
        if (!before.diagrams().has(diagram)) {
            return before;
        }
        Document document = before;
        for (Diagram each : before.diagrams()) {
            document = Documents.replaced(document, each.withBookmarks(changed(each)));
        }
        return document;
    }

    private List<Bookmark> changed(Diagram each) {
        Stream<Bookmark> rest = each.bookmarks().stream().filter(other -> other.number() != bookmark.number());
        Stream<Bookmark> added = each.id().equals(diagram) ? Stream.of(bookmark) : Stream.of();
        return Stream.concat(rest, added)
                .sorted(Comparator.comparingInt(Bookmark::number))
                .toList();
    }
}
