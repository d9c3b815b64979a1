package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.ValueSource.Generated;

/// A few rows in each table of a random schema that obey all of its constraints, the same ones for a seed. First come
/// the values that nothing else decides, then those of foreign keys, taken from rows of their parents, so that tables
/// in a circle get theirs as well.
final class SoundRows implements SampleRows {

    private static final int MOST_ROWS = 4;
    private static final int TRIES = 20;

    private final Schema schema;
    private final RandomGenerator random;
    private final RandomValues values;
    private final Map<TableId, List<Map<ColumnId, Value>>> rows = new HashMap<>();

    SoundRows(Schema schema, long seed) {
        this.schema = schema;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        values = new RandomValues(random, schema);
        for (Map.Entry<TableId, Integer> each : counts().entrySet()) {
            rows.put(each.getKey(), independent(schema.table(each.getKey()), each.getValue()));
        }
        schema.tables().forEach(table -> table.foreignKeys().forEach(key -> refer(table, key)));
    }

    /// How many rows each table is to have: none where it would need a parent that has none.
    private Map<TableId, Integer> counts() {
        Map<TableId, Integer> counts = new HashMap<>();
        schema.tables().forEach(table -> counts.put(table.id(), random.nextInt(MOST_ROWS + 1)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Table table : schema.tables()) {
                boolean orphaned = table.foreignKeys().stream()
                        .anyMatch(key -> counts.getOrDefault(key.parent(), 0) == 0 && isNeeded(table, key));
                changed |= orphaned && counts.put(table.id(), 0) > 0;
            }
        }
        return counts;
    }

    private boolean isNeeded(Table table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> isNeeded(table, table.column(column)));
    }

    private boolean isNeeded(Table table, Column column) {
        String name = column.name().replace("\"", "\"\"");
        return table.isNotNull(column.id())
                || values.isNeverNull(column.type())
                || expressions(table).anyMatch(sql -> sql.contains(name));
    }

    /// Those that might not take NULL.
    private static Stream<String> expressions(Table table) {
        return Stream.concat(
                table.constraintsOf(Check.class).stream().map(Check::expression),
                table.columns().stream()
                        .map(column -> column.source() instanceof Generated(String sql, var _) ? sql : ""));
    }

    private List<Map<ColumnId, Value>> independent(Table table, int count) {
        List<Set<ColumnId>> keys = keys(table);
        List<Set<List<Value>>> taken =
                keys.stream().<Set<List<Value>>>map(_ -> new HashSet<>()).toList();
        List<Map<ColumnId, Value>> made = new ArrayList<>();
        for (int tries = 0; made.size() < count && tries < TRIES; tries++) {
            Map<ColumnId, Value> row = row(table, keys, made.size());
            if (isNew(row, keys, taken)) {
                made.add(row);
            }
        }
        return made;
    }

    private static boolean isNew(Map<ColumnId, Value> row, List<Set<ColumnId>> keys, List<Set<List<Value>>> taken) {
        List<List<Value>> tuples = keys.stream()
                .map(key -> key.stream()
                        .map(column -> row.getOrDefault(column, Value.NULL))
                        .toList())
                .toList();
        for (int i = 0; i < tuples.size(); i++) {
            if (taken.get(i).contains(tuples.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < tuples.size(); i++) {
            taken.get(i).add(tuples.get(i));
        }
        return true;
    }

    private Map<ColumnId, Value> row(Table table, List<Set<ColumnId>> keys, int number) {
        Map<ColumnId, Value> row = new HashMap<>();
        for (Column column : table.columns()) {
            boolean inKey = keys.stream().anyMatch(key -> key.contains(column.id()));
            boolean omitted = column.source() instanceof Generated
                    || (!isNeeded(table, column) && number > 0 && random.nextInt(4) == 0);
            Value value = inKey ? values.distinct(column.type(), number) : values.any(column.type());
            row.put(column.id(), omitted ? Value.NULL : value);
        }
        return row;
    }

    /// The columns whose values together may not come twice.
    private static List<Set<ColumnId>> keys(Table table) {
        List<Set<ColumnId>> keys = new ArrayList<>();
        table.keys().forEach(key -> keys.add(Set.copyOf(key)));
        for (Index index : table.indexes()) {
            if (index.kind() == Index.Kind.UNIQUE) {
                Set<ColumnId> columns = new HashSet<>();
                for (Index.Part part : index.parts()) {
                    if (part instanceof Index.OfColumn(var column, var _)) {
                        columns.add(column);
                    }
                }
                keys.add(columns);
            }
        }
        return keys;
    }

    private void refer(Table table, ForeignKey key) {
        List<Map<ColumnId, Value>> parents = rows.getOrDefault(key.parent(), List.of()).stream()
                .filter(parent -> key.parentColumns().stream().noneMatch(column -> isNull(parent, column)))
                .toList();
        for (Map<ColumnId, Value> row : rows.getOrDefault(table.id(), List.of())) {
            boolean none = parents.isEmpty() || (!isNeeded(table, key) && random.nextInt(3) == 0);
            Map<ColumnId, Value> parent = none ? Map.of() : parents.get(random.nextInt(parents.size()));
            for (int i = 0; i < key.columns().size(); i++) {
                row.put(
                        key.columns().get(i),
                        parent.getOrDefault(key.parentColumns().get(i), Value.NULL));
            }
        }
    }

    private static boolean isNull(Map<ColumnId, Value> row, ColumnId column) {
        return row.getOrDefault(column, Value.NULL).equals(Value.NULL);
    }

    @Override
    public void forEach(Table table, Consumer<List<Value>> consumer) {
        for (Map<ColumnId, Value> row : rows.getOrDefault(table.id(), List.of())) {
            consumer.accept(table.columns().stream()
                    .map(column -> row.getOrDefault(column.id(), Value.NULL))
                    .toList());
        }
    }
}
