package keyline.model.read.crowsfoot;

import java.util.List;
import keyline.model.TableId;

/// A relation of which it is known who the parent is.
///
/// @param parentSide the table of which at most one row belongs to a row of the child
record Link(Relation relation, Side childSide, Side parentSide) {

    /// One of the tables.
    record Side(TableId table, Relation.End end) {}

    TableId child() {
        return childSide.table();
    }

    TableId parent() {
        return parentSide.table();
    }

    List<String> childColumns() {
        return childSide.end().columns();
    }

    List<String> parentColumns() {
        return parentSide.end().columns();
    }

    String label() {
        return relation.label();
    }

    /// Whether each row of the child has a parent.
    boolean isMandatory() {
        return parentSide.end().count() == Count.ONE;
    }

    /// Whether a parent has one child at most.
    boolean isOneToOne() {
        Count count = childSide.end().count();
        return count == Count.ONE || count == Count.ZERO_OR_ONE;
    }

    /// The same relation the other way round.
    @SuppressWarnings("ArgumentSelectionDefectChecker") // the sides change places
    Link turned() {
        return new Link(relation, parentSide, childSide);
    }
}
