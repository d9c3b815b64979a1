package keyline.app.inspector;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import keyline.app.control.Labels;
import keyline.model.Column;
import keyline.model.Table;

/// What stands before the name of a column: a key, a link, or a u where it is unique by itself.
enum ColumnMark {
    NONE(""),
    KEY("M6.7 3.5 a3 3 0 1 0 0 1.4 H11.6 V8 H13 V3.5 Z M4 2.7 a1.5 1.5 0 1 1 -0.01 0 Z"),
    LINK("M2 2.2 a2 2 0 1 0 1.9 2.6 H7 a2.6 2.6 0 1 0 0 -1.2 H3.9 A2 2 0 0 0 2 2.2 Z M9.5 2.9 a1.3 1.3 0 1 1 -0.01 0 Z"),
    UNIQUE("");

    private final String path;

    ColumnMark(String path) {
        this.path = path;
    }

    static ColumnMark of(Column column, Table table) {
        if (table.inPrimaryKey(column.id())) {
            return KEY;
        }
        boolean links = table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()));
        if (links) {
            return LINK;
        }
        return table.isUnique(java.util.List.of(column.id())) ? UNIQUE : NONE;
    }

    /// A node that shows it.
    Node node() {
        return switch (this) {
            case NONE -> new Group();
            case UNIQUE -> Labels.of("u", "muted", "small", "strong");
            case KEY, LINK -> picture();
        };
    }

    private Node picture() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(this == KEY ? "key-mark" : "link-mark");
        return shape;
    }
}
