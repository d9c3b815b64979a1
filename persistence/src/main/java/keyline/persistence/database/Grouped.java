package keyline.persistence.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parts of keys and indexes, gathered under what they are parts of: catalogues have a row for each part.
final class Grouped<K, P> {

    private final Map<K, List<P>> groups = new LinkedHashMap<>();

    /// Runs a query whose rows are parts, in their order.
    static <K, P> Map<K, List<P>> of(Query query, String sql, Query.Reading<K> whole, Query.Reading<P> part)
            throws SQLException {
        Grouped<K, P> grouped = new Grouped<>();
        query.each(sql, row -> {
            K key = whole.of(row);
            grouped.groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(part.of(row));
        });
        return grouped.groups;
    }
}
