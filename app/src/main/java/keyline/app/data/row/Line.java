package keyline.app.data.row;

import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Value;

/// A line of the grid.
public sealed interface Line {

    /// A row of the store, with what was typed over it.
    record OfRow(StoredRow row, Optional<Draft> draft) implements Line {}

    /// A row that is only typed so far.
    record OfDraft(Draft typed) implements Line {}

    /// A row that is being read.
    record Awaited() implements Line {}

    /// The last line, where a new row begins.
    record Adding() implements Line {}

    /// What it is recognised by; nothing before there is something to recognise.
    default Optional<LineKey> key() {
        return switch (this) {
            case OfRow(StoredRow row, Optional<Draft> _) -> Optional.of(new LineKey.OfRow(row.id()));
            case OfDraft(Draft typed) -> Optional.of(typed.key());
            case Awaited _, Adding _ -> Optional.empty();
        };
    }

    /// The value of a cell as it is typed, else as the store has it; NULL where there is none.
    default Value value(ColumnId column) {
        if (draft().flatMap(typed -> typed.typed(column)).orElse(null) instanceof Typed.Read(Value typed)) {
            return typed;
        }
        return this instanceof OfRow(StoredRow row, Optional<Draft> _) ? row.value(column) : Value.NULL;
    }

    /// What was typed into it.
    default Optional<Draft> draft() {
        return switch (this) {
            case OfRow(StoredRow _, Optional<Draft> typed) -> typed;
            case OfDraft(Draft typed) -> Optional.of(typed);
            case Awaited _, Adding _ -> Optional.empty();
        };
    }
}
