package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Table;

/// Reads the constraints of an H2 database.
final class H2Constraints {

    private static final String COLUMNS = """
        SELECT constraint_schema, constraint_name, column_name, position_in_unique_constraint
        FROM information_schema.key_column_usage
        ORDER BY constraint_schema, constraint_name, ordinal_position\
        """;

    private static final String CONSTRAINTS = """
        SELECT t.constraint_schema, t.constraint_name, t.constraint_type, t.table_schema, t.table_name,
            c.check_clause, r.delete_rule, r.update_rule, p.constraint_schema AS parent_key_schema,
            p.constraint_name AS parent_key_name, p.table_schema AS parent_schema, p.table_name AS parent_name
        FROM information_schema.table_constraints t
        LEFT JOIN information_schema.check_constraints c
            ON c.constraint_schema = t.constraint_schema AND c.constraint_name = t.constraint_name
        LEFT JOIN information_schema.referential_constraints r
            ON r.constraint_schema = t.constraint_schema AND r.constraint_name = t.constraint_name
        LEFT JOIN information_schema.table_constraints p
            ON p.constraint_schema = r.unique_constraint_schema AND p.constraint_name = r.unique_constraint_name
        ORDER BY t.constraint_schema, t.constraint_name\
        """;

    private final Query query;
    private final H2Tables tables;
    private final IdSequence ids;
    private final Map<H2Name, List<Part>> parts = new HashMap<>();

    /// @param place counted from 1, in the key that a foreign key refers to
    private record Part(String column, int place) {}

    H2Constraints(Query query, H2Tables tables, IdSequence ids) {
        this.query = query;
        this.tables = tables;
        this.ids = ids;
    }

    void read() throws SQLException {
        query.each(
                COLUMNS,
                row -> parts.computeIfAbsent(H2Name.of(row, "constraint"), _ -> new ArrayList<>())
                        .add(new Part(row.getString("column_name"), row.getInt("position_in_unique_constraint"))));
        query.each(CONSTRAINTS, row -> {
            H2Name table = H2Name.of(row, "table");
            if (tables.find(table).isPresent()) {
                constraint(row, table).ifPresent(constraint -> tables.change(table, each -> each.with(constraint)));
            }
        });
    }

    private Optional<? extends Constraint> constraint(ResultSet row, H2Name table) throws SQLException {
        ConstraintId id = ids.next(ConstraintId::new);
        H2Name name = H2Name.of(row, "constraint");
        return switch (row.getString("constraint_type")) {
            case "PRIMARY KEY" -> Optional.of(new PrimaryKey(id, name.name(), columns(name, table)));
            case "UNIQUE" -> Optional.of(new Unique(id, name.name(), columns(name, table)));
            case "CHECK" -> Optional.of(new Check(id, name.name(), H2Text.plain(row.getString("check_clause"))));
            default -> foreignKey(id, row, table);
        };
    }

    private List<ColumnId> columns(H2Name constraint, H2Name table) {
        return parts.getOrDefault(constraint, List.of()).stream()
                .map(part -> tables.column(table, part.column))
                .toList();
    }

    /// Nothing when the parent is none of the tables that are read.
    private Optional<ForeignKey> foreignKey(ConstraintId id, ResultSet row, H2Name child) throws SQLException {
        H2Name name = H2Name.of(row, "constraint");
        H2Name parent = H2Name.of(row, "parent");
        Optional<Table> parentTable = tables.find(parent);
        if (parentTable.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnId> key = columns(H2Name.of(row, "parent_key"), parent);
        return Optional.of(new ForeignKey(
                id,
                name.name(),
                columns(name, child),
                parentTable.get().id(),
                parts.getOrDefault(name, List.of()).stream()
                        .map(part -> key.get(part.place - 1))
                        .toList(),
                action(row.getString("delete_rule")),
                action(row.getString("update_rule")),
                Deferral.NOT_DEFERRABLE));
    }

    private static ReferentialAction action(String rule) {
        return ReferentialAction.valueOf(rule.replace(' ', '_'));
    }
}
