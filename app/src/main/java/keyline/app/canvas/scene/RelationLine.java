package keyline.app.canvas.scene;

import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.RouteLine;
import keyline.model.Constraint.ForeignKey;
import keyline.model.TableId;

/// The line of one foreign key on the diagram.
///
/// @param children how many rows of the child belong to one of the parent
/// @param parents how many rows of the parent belong to one of the child
public record RelationLine(
        TableId child, ForeignKey key, Multiplicity children, Multiplicity parents, RouteLine route) {}
