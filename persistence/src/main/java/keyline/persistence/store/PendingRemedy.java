package keyline.persistence.store;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.edit.Edit;

/// Something that can be done about the rows that keep a requirement from being enforced. Done, it is one step of the
/// history, and when no row breaks the requirement any more, that is enforced by itself.
///
/// @param label what a button says, with the number of rows: "Create the 3 missing customers"
/// @param rows how many rows it adds, changes or deletes itself, those that referential actions reach left out
/// @param obstacle a sentence that says why it can't be done; empty when nothing is known to be in the way
/// @param asks the cells whose values the user has to give, see [Cure#with]
public record PendingRemedy(
        Kind kind, String label, long rows, Optional<String> obstacle, List<Asked> asks, Change change) {

    /// Where more rows break a requirement, remedies are on offer before they have been tried, see [SampleStore#tried].
    public static final long MOST_TRIED = 10_000;

    public PendingRemedy {
        asks = List.copyOf(asks);
    }

    /// The sort of remedy, for its icon and its place in a list.
    public enum Kind {
        CREATE_PARENTS,
        MERGE,
        CONVERT,
        SET_VALUE,
        SET_DEFAULT,
        CLEAR,
        DELETE,
        RELAX
    }

    /// A cell whose value is asked for.
    public record Asked(TableId table, ColumnId column) {}

    /// What is to be done.
    public sealed interface Change {}

    /// Rows are changed, see [SampleStore#edit].
    public record OfRows(Cure cure) implements Change {}

    /// The design asks for less.
    public record OfDesign(Edit edit) implements Change {}

    /// The same, but for something that is in the way.
    PendingRemedy hindered(Optional<String> sentence) {
        return new PendingRemedy(kind, label, rows, obstacle.or(() -> sentence), asks, change);
    }
}
