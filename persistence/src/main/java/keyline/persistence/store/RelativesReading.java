package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.TableId;

/// Follows a row along foreign keys. From each table only so many rows are followed and counted, so that a row with a
/// million children costs no more than one with a thousand.
final class RelativesReading {

    private static final int MOST_ROWS = 1_000;

    /// Foreign keys of one table that are followed; a hub may have hundreds.
    private static final int MOST_KEYS = 100;

    private final Database database;
    private final RowReading rows;
    private final Schema schema;
    private final Set<ConstraintId> keys = new LinkedHashSet<>();
    private final Map<TableId, Set<Long>> found = new LinkedHashMap<>();
    private final Map<TableId, Integer> steps = new HashMap<>();

    RelativesReading(Database database, Catalog catalog, RowReading rows) {
        this.database = database;
        this.rows = rows;
        this.schema = catalog.now().document().schema();
    }

    /// A foreign key in the direction in which it is followed.
    private record Way(Reference reference, Direction direction) {

        TableId to() {
            return direction == Direction.UP
                    ? reference.key().parent()
                    : reference.child().id();
        }
    }

    private enum Direction {
        /// From the child to the parent.
        UP,
        /// From the parent to its children.
        DOWN
    }

    /// Rows that were reached.
    private record Reached(Way way, List<Long> ids) {}

    Relatives of(TableId table, long row) throws SQLException {
        if (!rows.isHeld(table)) {
            return Relatives.NONE;
        }
        List<Reached> near = new ArrayList<>();
        for (Way way : ways(table)) {
            near.add(follow(way, List.of(row), 1));
        }
        for (Reached each : near) {
            for (Way way : ways(each.way.to())) {
                if (!each.ids.isEmpty() && !way.reference.key().equals(each.way.reference.key())) {
                    follow(way, each.ids, 2);
                }
            }
        }
        found.getOrDefault(table, new LinkedHashSet<>()).remove(row);
        found.values().removeIf(Set::isEmpty);
        Map<TableId, Relatives.Found> tables = new HashMap<>();
        found.forEach((at, ids) -> tables.put(at, counted(at, ids.size())));
        return new Relatives(keys, tables);
    }

    private Relatives.Found counted(TableId table, int count) {
        return new Relatives.Found(
                steps.getOrDefault(table, 1),
                Math.min(count, MOST_ROWS),
                count > MOST_ROWS ? Relatives.Reading.CUT : Relatives.Reading.COMPLETE);
    }

    private List<Way> ways(TableId table) {
        List<Way> ways = new ArrayList<>();
        Table found = schema.table(table);
        found.foreignKeys().forEach(key -> ways.add(new Way(new Reference(found, key), Direction.UP)));
        schema.inbound(table).forEach(reference -> ways.add(new Way(reference, Direction.DOWN)));
        return ways.stream().filter(this::canBeFollowed).limit(MOST_KEYS).toList();
    }

    private boolean canBeFollowed(Way way) {
        ForeignKey key = way.reference.key();
        TableId child = way.reference.child().id();
        return rows.isHeld(child)
                && rows.isHeld(key.parent())
                && key.columns().size() == key.parentColumns().size()
                && has(child, key.columns())
                && has(key.parent(), key.parentColumns());
    }

    private boolean has(TableId table, List<ColumnId> columns) {
        return columns.stream()
                .allMatch(column -> schema.table(table).find(column).isPresent());
    }

    private Reached follow(Way way, List<Long> from, int step) throws SQLException {
        List<Long> ids = database.list(sql(way), row -> row.getLong(1), from.toString());
        if (!ids.isEmpty()) {
            keys.add(way.reference.key().id());
            found.computeIfAbsent(way.to(), _ -> new LinkedHashSet<>()).addAll(ids);
            steps.merge(way.to(), step, Math::min);
        }
        return new Reached(way, ids.stream().limit(MOST_ROWS).toList());
    }

    /// One row more than is followed, to know that there are more. The joins are made in this order, from the few rows
    /// to the many.
    private static String sql(Way way) {
        ForeignKey key = way.reference.key();
        String child = Physical.quoted(way.reference.child().id());
        String parent = Physical.quoted(key.parent());
        String pairs = IntStream.range(0, key.columns().size())
                .mapToObj(i -> "c.%s = p.%s"
                        .formatted(
                                Physical.quoted(key.columns().get(i)),
                                Physical.quoted(key.parentColumns().get(i))))
                .collect(Collectors.joining(" AND "));
        String from = switch (way.direction) {
            case UP -> "%s c ON c.\"rid\" = j.value CROSS JOIN %s p ON %s".formatted(child, parent, pairs);
            case DOWN -> "%s p ON p.\"rid\" = j.value CROSS JOIN %s c ON %s".formatted(parent, child, pairs);
        };
        String wanted = way.direction == Direction.UP ? "p" : "c";
        return "SELECT DISTINCT %s.\"rid\" FROM json_each(?) j CROSS JOIN %s LIMIT %d"
                .formatted(wanted, from, MOST_ROWS + 1);
    }
}
