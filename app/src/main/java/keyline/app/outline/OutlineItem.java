package keyline.app.outline;

import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.TypeId;

/// A line of the outline.
sealed interface OutlineItem {

    /// What it says.
    String name();

    /// The title of a group.
    record Heading(String name) implements OutlineItem {}

    /// Something with a place on the diagram.
    ///
    /// @param colour as `#RRGGBB`, empty for the theme's own
    /// @param columns how many it has, for tables
    /// @param relations how many begin or end at it, for tables
    /// @param offenders rows that break a pending rule of it
    record OfNode(NodeId node, String name, String colour, int columns, int relations, long offenders)
            implements OutlineItem {

        /// Without columns, relations and rows.
        static OfNode plain(NodeId node, String name, String colour) {
            return new OfNode(node, name, colour, 0, 0, 0);
        }
    }

    /// A relation, below the table at one of its ends.
    ///
    /// @param name how it is called as seen from that table
    record OfRelation(TableId child, ConstraintId key, String name) implements OutlineItem {}

    /// An enum or domain.
    record OfType(TypeId type, String name) implements OutlineItem {}
}
