package keyline.app.data.row;

import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;

/// What someone typed into a cell that the store doesn't have yet.
public sealed interface Typed {

    /// It is this value.
    record Read(Value value) implements Typed {}

    /// It is no value of the column's type, and stays as it was typed.
    ///
    /// @param reason one sentence
    record Unread(String text, String reason) implements Typed {}

    /// Reads a text as a value of the type.
    static Typed of(String text, ColumnType type, Schema schema) {
        return switch (CellText.read(text, type, schema)) {
            case CellText.Legible(Value value) -> new Read(value);
            case CellText.Illegible(String message) -> new Unread(text, message);
        };
    }
}
