package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;

/// Reads the foreign keys of MariaDB tables, and takes the indexes back that MariaDB made for them.
record MariaDbForeignKeys(Query query, MariaDbTables tables) {

    private static final String FOREIGN_KEYS = """
        SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME, k.REFERENCED_TABLE_SCHEMA,
            k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE
        FROM information_schema.KEY_COLUMN_USAGE k
        JOIN information_schema.REFERENTIAL_CONSTRAINTS r
            ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.TABLE_NAME = k.TABLE_NAME
                AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME
        WHERE k.TABLE_SCHEMA = DATABASE() AND k.REFERENCED_TABLE_SCHEMA = DATABASE()
        ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION\
        """;

    private record Key(
            String child, String name, String parent, ReferentialAction onDelete, ReferentialAction onUpdate) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    row.getString("TABLE_NAME"),
                    row.getString("CONSTRAINT_NAME"),
                    row.getString("REFERENCED_TABLE_NAME"),
                    action(row.getString("DELETE_RULE")),
                    action(row.getString("UPDATE_RULE")));
        }

        private static ReferentialAction action(String rule) {
            return ReferentialAction.valueOf(rule.replace(' ', '_'));
        }
    }

    private record Pair(String column, String parentColumn) {}

    /// A row is one pair of columns.
    void read() throws SQLException {
        Map<Key, List<Pair>> pairs = new LinkedHashMap<>();
        query.each(
                FOREIGN_KEYS,
                row -> pairs.computeIfAbsent(Key.of(row), _ -> new ArrayList<>())
                        .add(new Pair(row.getString("COLUMN_NAME"), row.getString("REFERENCED_COLUMN_NAME"))));
        pairs.forEach(this::add);
    }

    private void add(Key key, List<Pair> pairs) {
        tables.find(key.parent).ifPresent(parent -> {
            List<ColumnId> columns = pairs.stream()
                    .map(pair -> tables.column(key.child, pair.column))
                    .toList();
            List<ColumnId> parentColumns = pairs.stream()
                    .map(pair -> tables.column(key.parent, pair.parentColumn))
                    .toList();
            ForeignKey foreignKey = new ForeignKey(
                    tables.ids().next(ConstraintId::new),
                    key.name,
                    columns,
                    parent.id(),
                    parentColumns,
                    key.onDelete,
                    key.onUpdate,
                    Deferral.NOT_DEFERRABLE);
            tables.change(key.child, child -> OwnIndexes.without(child.with(foreignKey)));
        });
    }
}
