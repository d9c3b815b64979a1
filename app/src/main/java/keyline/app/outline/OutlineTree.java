package keyline.app.outline;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The lines of the outline, which screen readers get as the tree that others see in it: tables, and headings with what
/// stands under them, always open.
final class OutlineTree extends ListView<OutlineItem> {

    OutlineTree() {
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        setAccessibleRoleDescription("outline");
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT, TREE_ITEM_COUNT -> getItems().size();
            case ROW_AT_INDEX, TREE_ITEM_AT_INDEX ->
                super.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, parameters);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// What the line at an index is in the tree.
    @Nullable
    Object ofLine(int index, AccessibleAttribute attribute, Object... parameters) {
        if (index < 0 || index >= getItems().size()) {
            return null;
        }
        boolean heading = isHeading(index);
        return switch (attribute) {
            case EXPANDED -> heading;
            case LEAF -> !heading;
            case DISCLOSURE_LEVEL -> heading || headingOf(index) < 0 ? 0 : 1;
            case TREE_ITEM_COUNT -> heading ? endOf(index) - index - 1 : 0;
            case TREE_ITEM_AT_INDEX -> line(index + 1 + (Integer) parameters[0]);
            case TREE_ITEM_PARENT -> heading || headingOf(index) < 0 ? null : line(headingOf(index));
            default -> null;
        };
    }

    private @Nullable Object line(int index) {
        return super.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, index);
    }

    private boolean isHeading(int index) {
        return getItems().get(index) instanceof OutlineItem.Heading;
    }

    /// The heading above a line; -1 above the tables, which have none.
    private int headingOf(int index) {
        int heading = index;
        while (heading >= 0 && !isHeading(heading)) {
            heading--;
        }
        return heading;
    }

    private int endOf(int heading) {
        int end = heading + 1;
        while (end < getItems().size() && !isHeading(end)) {
            end++;
        }
        return end;
    }
}
