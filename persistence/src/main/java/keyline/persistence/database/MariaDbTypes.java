package keyline.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Verbatim;
import keyline.model.TypeText;

/// Reads types in the words of `COLUMN_TYPE`.
final class MariaDbTypes {

    /// How wide a number is shown says nothing about what it can be, unless zeros fill the width.
    private static final Pattern WIDTH =
            Pattern.compile("^((?:tiny|small|medium|big)?int|year)\\(\\d+\\)((?: unsigned)?)$");
    private static final Pattern QUOTED = Pattern.compile("'([^']*(?:''[^']*)*)'");
    private static final Map<String, ColumnType> OWN_WORDS = Map.of(
            "tinyint(1)", Plain.BOOLEAN,
            "float", Plain.REAL,
            "datetime", Plain.TIMESTAMP,
            "timestamp", Plain.TIMESTAMP_WITH_TIME_ZONE);

    private MariaDbTypes() {}

    static ColumnType read(String words) {
        ColumnType own = OWN_WORDS.get(words);
        String type = WIDTH.matcher(words).replaceFirst("$1$2");
        return own != null ? own : TypeText.readAbstract(type).orElseGet(() -> new Verbatim(type));
    }

    /// The values of `enum('a','b')`.
    static List<String> values(String words) {
        List<String> values = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(words);
        while (quoted.find()) {
            values.add(MariaDbDefaults.unescaped(quoted.group(1)));
        }
        return values;
    }
}
