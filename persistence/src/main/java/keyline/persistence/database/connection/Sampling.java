package keyline.persistence.database.connection;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.read.RowSink;
import keyline.persistence.database.Query;

/// Reads a few rows of every table, and then the parents of those that were read until none is missing. Circles and
/// tables that refer to themselves come to an end because no row is read twice.
final class Sampling {

    /// Keys asked for at once: systems limit how many values a statement has.
    private static final int MOST_KEYS = 50;

    private static final int FETCHED = 500;

    private final Schema schema;
    private final Query query;
    private final SampleSql sql;
    private final RowSink sink;
    private final Map<TableId, Set<List<Value>>> rows = new HashMap<>();
    private final Map<TableId, Map<List<ColumnId>, Set<List<Value>>>> seen = new HashMap<>();
    private final Map<Key, Set<List<Value>>> wanted = new HashMap<>();

    /// The columns of a parent that foreign keys refer to.
    private record Key(TableId table, List<ColumnId> columns) {

        static Key of(ForeignKey key) {
            return new Key(key.parent(), key.parentColumns());
        }
    }

    Sampling(Schema schema, Query query, SampleSql sql, RowSink sink) {
        this.schema = schema;
        this.query = query;
        this.sql = sql;
        this.sink = sink;
    }

    /// Reads up to `count` rows of each table, and their parents.
    void sample(int count) throws SQLException, IOException {
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                seen(Key.of(key));
            }
        }
        for (Table table : schema.tables()) {
            read(table, sql.first(table, count), List.of());
        }
        for (Optional<Key> next = next(); next.isPresent(); next = next()) {
            readParents(next.get());
        }
    }

    private Set<List<Value>> seen(Key key) {
        return seen.computeIfAbsent(key.table(), _ -> new HashMap<>())
                .computeIfAbsent(key.columns(), _ -> new HashSet<>());
    }

    private Optional<Key> next() {
        return wanted.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whatever comes of it, none of these keys is asked for again.
    private void readParents(Key key) throws SQLException, IOException {
        Set<List<Value>> known = seen(key);
        List<List<Value>> missing = new ArrayList<>();
        for (List<Value> values : taken(key)) {
            if (known.add(values)) {
                missing.add(values);
            }
        }
        Table table = schema.table(key.table());
        for (int from = 0; from < missing.size(); from += MOST_KEYS) {
            List<List<Value>> some = missing.subList(from, Math.min(missing.size(), from + MOST_KEYS));
            List<Value> bound = some.stream().flatMap(List::stream).toList();
            read(table, sql.byKey(table, key.columns(), some.size()), bound);
        }
    }

    private Set<List<Value>> taken(Key key) {
        Set<List<Value>> taken = wanted.remove(key);
        return taken == null ? Set.of() : taken;
    }

    private void read(Table table, String select, List<Value> bound) throws SQLException, IOException {
        List<ColumnId> columns = table.columns().stream().map(each -> each.id()).toList();
        try (PreparedStatement statement = query.connection().prepareStatement(select);
                var _ = query.running().begin(statement)) {
            statement.setFetchSize(FETCHED);
            LiveValues.bind(statement, bound, sql.kind());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    query.running().check();
                    List<Value> values = LiveValues.of(row, table, sql.kind());
                    if (isNew(table, values)) {
                        note(table, values);
                        sink.row(table.id(), columns, values);
                    }
                }
            }
        }
    }

    /// A table without a primary key may have equal rows; of those one is taken.
    private boolean isNew(Table table, List<Value> values) {
        List<Value> identity = table.primaryKey()
                .map(PrimaryKey::columns)
                .map(columns -> values(table, columns, values))
                .orElse(values);
        return rows.computeIfAbsent(table.id(), _ -> new HashSet<>()).add(identity);
    }

    private void note(Table table, List<Value> values) {
        seen.getOrDefault(table.id(), Map.of()).forEach((columns, known) -> known.add(values(table, columns, values)));
        for (ForeignKey key : table.foreignKeys()) {
            List<Value> parent = values(table, key.columns(), values);
            if (!parent.contains(Value.NULL)) {
                wanted.computeIfAbsent(Key.of(key), _ -> new LinkedHashSet<>()).add(parent);
            }
        }
    }

    private static List<Value> values(Table table, List<ColumnId> columns, List<Value> values) {
        return columns.stream()
                .map(column -> values.get(table.columns().indexOf(table.column(column))))
                .toList();
    }
}
