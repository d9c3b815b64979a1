package keyline.app.inspector;

import java.util.Optional;
import keyline.model.Column;
import keyline.model.Schema;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// What stands against a column as the one that refers, or speaks against it.
final class RelationSource {

    private RelationSource() {}

    /// Why the column can't refer.
    static Optional<String> obstacle(Column column) {
        return switch (column.source()) {
            case ValueSource.Identity _ ->
                Optional.of("%s is numbered by the database, so it can't take its values from another table."
                        .formatted(column.name()));
            case ValueSource.Generated _ ->
                Optional.of("%s is computed, so it can't take its values from another table.".formatted(column.name()));
            case ValueSource.None _, ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ ->
                Optional.empty();
        };
    }

    /// Why it should rather not.
    static Optional<String> warning(Column column, Schema schema) {
        String type = TypeText.of(column.type(), schema);
        return switch (TypeFamily.of(column.type(), schema)) {
            case BOOLEAN, DATE, TIME, TIMESTAMP ->
                Optional.of("%s is %s, which rarely identifies a row.".formatted(column.name(), type));
            case WHOLE_NUMBER, DECIMAL, FLOATING_POINT, TEXT, BYTES, UUID, JSON, ENUM, UNKNOWN -> Optional.empty();
        };
    }
}
