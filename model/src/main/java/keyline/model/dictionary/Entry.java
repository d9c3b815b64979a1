package keyline.model.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Table;

/// What a dictionary says of one table.
///
/// @param rules its primary key, unique constraints, checks and indexes
/// @param parents the foreign keys of which it is the child
/// @param children the foreign keys that refer to it
public record Entry(
        Table table,
        String name,
        String anchor,
        List<ColumnEntry> columns,
        List<Rule> rules,
        List<Relation> parents,
        List<Relation> children) {

    public Entry {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        parents = List.copyOf(parents);
        children = List.copyOf(children);
    }

    /// A constraint or index.
    ///
    /// @param kind the user's word: "primary key", "index"
    /// @param content its columns, or its expression
    public record Rule(String kind, String name, String content) {}

    /// A foreign key, seen from one of its tables.
    ///
    /// @param other the table at the other end
    /// @param columns of the child
    /// @param parentColumns of the parent
    /// @param actions what happens to the children, "ON DELETE CASCADE"; empty when nothing does
    public record Relation(String name, Table other, String columns, String parentColumns, String actions) {}

    static Entry of(Table table, Dictionary dictionary) {
        Schema schema = dictionary.schema();
        List<Relation> parents = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            schema.tables()
                    .find(key.parent())
                    .ifPresent(parent -> parents.add(relation(key, table, parent, parent, schema)));
        }
        List<Relation> children = schema.inbound(table.id()).stream()
                .map(each -> relation(each.key(), each.child(), table, each.child(), schema))
                .toList();
        List<ColumnEntry> columns = table.columns().stream()
                .map(column -> ColumnEntry.of(column, table, schema))
                .toList();
        return new Entry(
                table,
                dictionary.name(table),
                dictionary.anchor(table.id()),
                columns,
                rules(table, schema),
                parents,
                children);
    }

    private static Relation relation(ForeignKey key, Table child, Table parent, Table other, Schema schema) {
        return new Relation(
                Names.of(key, child, schema),
                other,
                columns(key.columns(), child),
                columns(key.parentColumns(), parent),
                ActionWords.of(key));
    }

    private static List<Rule> rules(Table table, Schema schema) {
        List<Rule> rules = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            String kind = Names.kindOf(constraint);
            String name = Names.of(constraint, table, schema);
            switch (constraint) {
                case Constraint.PrimaryKey key -> rules.add(new Rule(kind, name, columns(key.columns(), table)));
                case Constraint.Unique unique -> rules.add(new Rule(kind, name, columns(unique.columns(), table)));
                case Constraint.Check check -> rules.add(new Rule(kind, name, check.expression()));
                case ForeignKey _ -> {}
            }
        }
        table.indexes().forEach(index -> rules.add(rule(index, table)));
        return rules;
    }

    private static Rule rule(Index index, Table table) {
        String parts = index.parts().stream().map(part -> part(part, table)).collect(Collectors.joining(", "));
        String kind = index.kind() == Index.Kind.UNIQUE ? "unique index" : "index";
        String where = index.where().isEmpty() ? "" : " where " + index.where();
        return new Rule(kind, Names.of(index, table), parts + where);
    }

    private static String part(Index.Part part, Table table) {
        String text = switch (part) {
            case Index.OfColumn(ColumnId column, var _) -> columns(List.of(column), table);
            case Index.OfExpression(String sql, var _) -> sql;
        };
        return part.direction() == Index.Direction.DESCENDING ? text + " descending" : text;
    }

    private static String columns(List<ColumnId> columns, Table table) {
        return columns.stream()
                .map(column -> table.find(column).map(Column::name).orElse("?"))
                .collect(Collectors.joining(", "));
    }
}
