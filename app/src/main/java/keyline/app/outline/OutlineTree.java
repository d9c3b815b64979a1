package keyline.app.outline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import keyline.app.outline.OutlineItem.OfNode;
import keyline.model.TableId;
import org.jspecify.annotations.Nullable;

/// The lines of the outline, which screen readers get as the tree that others see in it: tables, which open to show
/// their relations, and headings with what stands under them, always open.
final class OutlineTree extends ListView<OutlineItem> {

    private final Hand hand;

    /// What is done with a line.
    interface Hand {

        /// Shows the relations of a table, or hides them.
        void toggle(TableId table);

        /// Goes where the line is about; a relation is edited.
        void follow(OutlineItem item);
    }

    OutlineTree(Hand hand) {
        this.hand = hand;
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
        int parent = parentOf(index);
        return switch (attribute) {
            case EXPANDED -> isOpen(index);
            case LEAF -> !opens(index);
            case DISCLOSURE_LEVEL -> parent < 0 ? 0 : 1;
            case TREE_ITEM_COUNT -> endOf(index) - index - 1;
            case TREE_ITEM_AT_INDEX -> line(index + 1 + (Integer) parameters[0]);
            case TREE_ITEM_PARENT -> parent < 0 ? null : line(parent);
            default -> null;
        };
    }

    /// What a screen reader or a hand does with the line at an index; whether there was something to do.
    boolean act(int index, AccessibleAction action) {
        if (index < 0 || index >= getItems().size()) {
            return false;
        }
        OutlineItem item = getItems().get(index);
        boolean turns = action == (isOpen(index) ? AccessibleAction.COLLAPSE : AccessibleAction.EXPAND);
        if (turns && item instanceof OfNode node && node.node() instanceof TableId table && node.relations() > 0) {
            hand.toggle(table);
        } else if (action == AccessibleAction.FIRE) {
            hand.follow(item);
        } else {
            return false;
        }
        return true;
    }

    /// Whether something can stand below a line.
    boolean opens(int index) {
        return isHeading(index) || getItems().get(index) instanceof OfNode node && node.relations() > 0;
    }

    /// Whether something does.
    boolean isOpen(int index) {
        return endOf(index) > index + 1;
    }

    /// The line below which a line stands: a table for its relations, a heading for what isn't a table; -1 for none.
    int parentOf(int index) {
        if (isHeading(index)) {
            return -1;
        }
        if (!(getItems().get(index) instanceof OutlineItem.OfRelation)) {
            return headingOf(index);
        }
        int table = index;
        while (table >= 0 && getItems().get(table) instanceof OutlineItem.OfRelation) {
            table--;
        }
        return table;
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

    /// The line after all that stands below a line.
    private int endOf(int line) {
        int end = line + 1;
        while (end < getItems().size() && parentOf(end) == line) {
            end++;
        }
        return end;
    }
}
