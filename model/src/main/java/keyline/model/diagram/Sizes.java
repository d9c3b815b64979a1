package keyline.model.diagram;

import java.util.LinkedHashMap;
import java.util.Map;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// How large tables and views are about, where nobody can measure their texts: a little larger than they are drawn.
public final class Sizes {

    private static final double HEADER = 32;
    private static final double LINE = 24;
    private static final double CHARACTER = 7.5;
    private static final double PADDING = 60;
    private static final int TYPE_CHARACTERS = 12;
    private static final int VIEW_CHARACTERS = 42;

    private Sizes() {}

    /// The sizes of all tables and views.
    public static Map<NodeId, Size> estimated(Schema schema) {
        Map<NodeId, Size> sizes = new LinkedHashMap<>();
        schema.tables().forEach(table -> sizes.put(table.id(), of(table)));
        schema.views().forEach(view -> sizes.put(view.id(), of(view)));
        return sizes;
    }

    /// What the tables and views of a diagram cover that have a size.
    public static Map<NodeId, Rectangle> standing(Diagram diagram, Map<NodeId, Size> sizes) {
        Map<NodeId, Rectangle> standing = new LinkedHashMap<>();
        sizes.forEach((node, size) -> diagram.boxes()
                .find(node)
                .ifPresent(box -> standing.put(node, Rectangle.at(box.at(), size.width(), size.height()))));
        return standing;
    }

    private static Size of(Table table) {
        int longest = table.columns().stream()
                .mapToInt(column -> column.name().length() + TYPE_CHARACTERS)
                .max()
                .orElse(0);
        return size(Math.max(longest, table.name().length()), table.columns().size());
    }

    /// A view shows its query on one line and, below it, what the query selects: about as much as there are commas.
    private static Size of(View view) {
        String selected = view.sql().split("(?i)\\bfrom\\b", 2)[0];
        int lines = 3 + (int) selected.chars().filter(c -> c == ',').count();
        return size(VIEW_CHARACTERS, lines);
    }

    private static Size size(int characters, int lines) {
        return new Size(PADDING + CHARACTER * characters, HEADER + LINE * lines);
    }
}
