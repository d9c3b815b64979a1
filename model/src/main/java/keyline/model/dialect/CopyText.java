package keyline.model.dialect;

import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Value;

/// Values in the text format of PostgreSQL's COPY.
final class CopyText {

    private CopyText() {}

    static String of(Value value, ColumnType type) {
        return switch (value) {
            case Value.Null _ -> "\\N";
            case Value.Int(long number) when type == Plain.BOOLEAN -> number == 0 ? "f" : "t";
            case Value.Bytes(String hex) -> "\\\\x" + hex;
            case Value.Int _, Value.Real _, Value.Text _ -> escaped(value.text());
        };
    }

    /// Without the character NUL, as in [Syntax#text(String)].
    private static String escaped(String text) {
        return text.replace("\0", "")
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
