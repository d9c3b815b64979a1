package keyline.persistence.database;

import java.util.Map;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;
import keyline.model.TypeText;

/// Reads types in the words of `format_type`.
final class PostgreSqlTypes {

    private static final Map<String, ColumnType> OWN_WORDS = Map.of(
            "timestamp without time zone", Plain.TIMESTAMP,
            "time without time zone", Plain.TIME,
            "character", new ColumnType.Char(1));

    private PostgreSqlTypes() {}

    static ColumnType read(String words) {
        ColumnType own = OWN_WORDS.get(words);
        return own != null ? own : TypeText.readAbstract(words).orElseGet(() -> new Verbatim(words));
    }
}
