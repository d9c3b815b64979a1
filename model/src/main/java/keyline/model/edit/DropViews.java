package keyline.model.edit;

import java.util.Set;
import keyline.model.Document;
import keyline.model.ViewId;

/// Deletes views, with their boxes on all diagrams.
public record DropViews(Set<ViewId> views) implements Edit {

    public DropViews {
        views = Set.copyOf(views);
    }

    @Override
    public String label(Document before) {
        return Wording.joined("Delete", Wording.nodes(before, views));
    }

    @Override
    public Document apply(Document before) {
        Document document = before;
        for (ViewId view : views) {
            if (document.schema().views().has(view)) {
                document = Documents.withoutBox(document.with(document.schema().without(view)), view);
            }
        }
        return document;
    }
}
