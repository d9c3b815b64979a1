package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;

/// The columns of all tables as those of one, for queries, of which it isn't known which table a name is of. A name
/// that columns of several kinds have is left out.
final class QueryColumns {

    private static final Pattern OUTER = Pattern.compile("(?i)\\b(?:LEFT|RIGHT|FULL|ROLLUP|CUBE)\\b");

    private QueryColumns() {}

    /// @param query an outer join in it makes any column NULL
    static Table of(Schema schema, String query) {
        boolean outer = OUTER.matcher(query).find();
        Map<String, Column> columns = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                String name = column.name().toLowerCase(Locale.ROOT);
                boolean required = !outer && table.isNotNull(column.id());
                Column other = columns.put(name, required ? column.asNotNull() : column.asNullable());
                if (other != null && family(other, schema) != family(column, schema)) {
                    ambiguous.add(name);
                }
                if (other != null && other.nullable()) {
                    columns.put(name, column.asNullable());
                }
            }
        }
        columns.keySet().removeAll(ambiguous);
        List<Column> all = new ArrayList<>(columns.values());
        return Table.of(new TableId(0), "").withColumns(all);
    }

    private static TypeFamily family(Column column, Schema schema) {
        return TypeFamily.of(column.type(), schema);
    }
}
